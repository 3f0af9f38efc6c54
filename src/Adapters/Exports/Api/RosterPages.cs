using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.Api;

/// <summary>Pages of a OneRoster service. The end is what X-Total-Count or the Link header says; an empty page alone says nothing (formats.md, section 9.2).</summary>
internal sealed partial class RosterPages(ApiClient client, ApiOptions options)
{
    private const int MostPages = 2_000;

    /// <summary>Every object of a resource; Bad unless the end was stated.</summary>
    public async Task<Checked<List<JsonElement>>> AllAsync(string resource, DateTime? updatedAfter, CancellationToken cancel)
    {
        var all = new List<JsonElement>();
        for (var page = 0; page < MostPages; page++)
        {
            var query = string.Create(CultureInfo.InvariantCulture, $"{resource}?limit={options.PageSize}&offset={all.Count}");
            if (updatedAfter is { } since)
                query += "&filter=" + Uri.EscapeDataString($"dateLastModified>'{since.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}'");
            var got = await client.GetAsync(new Uri(options.Url, query), cancel);
            if (got is not Checked<ApiPage>.Good { Value: var answer })
                return new Checked<List<JsonElement>>.Bad(((Checked<ApiPage>.Bad)got).Faults);
            var items = Items(answer.Body).ToList();
            all.AddRange(items);
            if (Total(answer) is { } total ? all.Count >= total : HasLinks(answer) && !HasNext(answer))
                return new Checked<List<JsonElement>>.Good(all);
            if (items.Count == 0 || (Total(answer) is null && !HasLinks(answer)))
                break;
        }

        return new Checked<List<JsonElement>>.Bad([ApiFaults.EndNotStated(client.Host)]);
    }

    // { "users": [ … ] }: the one list of the answer, whatever it is called.
    private static IEnumerable<JsonElement> Items(JsonElement body) => body.ValueKind == JsonValueKind.Object
        ? body.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array).SelectMany(property => property.Value.EnumerateArray())
        : [];

    private static int? Total(ApiPage answer) =>
        answer.Headers.TryGetValues("X-Total-Count", out var values) && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var total) ? total : null;

    private static bool HasLinks(ApiPage answer) => answer.Headers.Contains("Link");

    private static bool HasNext(ApiPage answer) => answer.Headers.GetValues("Link").Any(link => Next().IsMatch(link));

    [GeneratedRegex("rel=\"?next\"?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Next();
}
