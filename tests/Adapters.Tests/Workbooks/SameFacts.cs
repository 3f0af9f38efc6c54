using System.Text.Json;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>Facts as text, list by list, without the places and columns they came from and in an order of their own.</summary>
internal static class SameFacts
{
    public static IReadOnlyDictionary<string, string> Print(SencoFacts facts) =>
        typeof(SencoFacts).GetProperties().Where(list => list.Name != nameof(SencoFacts.Columns)).ToDictionary(list => list.Name, list => PrintList(JsonSerializer.SerializeToNode(list.GetValue(facts))!));

    private static string PrintList(System.Text.Json.Nodes.JsonNode list)
    {
        if (list is not System.Text.Json.Nodes.JsonArray rows)
            return list.ToJsonString();
        foreach (var row in rows)
            row!.AsObject().Remove("Source");
        return string.Join('\n', rows.Select(row => row!.ToJsonString()).Order(StringComparer.Ordinal));
    }
}
