using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace SenHub.Domain.Tests.Cases;

/// <summary>One worked example of the rulebook (review-dates.csv).</summary>
public sealed partial class Case
{
    private static readonly Lazy<IReadOnlyList<Case>> File = new(Read);

    private readonly JsonElement inputs;
    private readonly JsonElement expected;

    private Case(string[] cells)
    {
        Id = cells[0];
        Category = cells[1];
        inputs = JsonDocument.Parse(cells[4]).RootElement;
        expected = JsonDocument.Parse(cells[5]).RootElement;
    }

    public string Id { get; }

    public string Category { get; }

    public JsonElement Inputs => inputs;

    public JsonElement Expectations => expected;

    public static IEnumerable<object[]> Ids(string category, params string[] except) =>
        File.Value.Where(one => one.Category == category && !except.Contains(one.Id)).Select(one => new object[] { one.Id });

    public static Case Of(string id) => File.Value.Single(one => one.Id == id);

    public DateOnly? Given(string name) => Day(inputs, name);

    public DateOnly? Expected(string name) => Day(expected, name);

    public decimal? Number(string name) => Number(inputs, name);

    public decimal? ExpectedNumber(string name) => Number(expected, name);

    public string Text(string name) => expected.GetProperty(name).ToString();

    public IEnumerable<string> Texts(string name) => expected.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static DateOnly? Day(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) ? DateOnly.ParseExact(value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    private static decimal? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) ? decimal.Parse(value.ToString(), CultureInfo.InvariantCulture) : null;

    private static IReadOnlyList<Case> Read() =>
    [
        .. System.IO.File.ReadLines(Path.Combine(Repository.Root, "tests", "Domain.Tests", "cases", "review-dates.csv"))
            .Skip(1)
            .Select(line => new Case([.. Cell().Matches(line).Select(match => match.Value.StartsWith('"') ? match.Value[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : match.Value)])),
    ];

    [GeneratedRegex("(?<=^|,)(\"(?:[^\"]|\"\")*\"|[^,]*)")]
    private static partial Regex Cell();
}
