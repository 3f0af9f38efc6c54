using System.Globalization;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Documents.Advice;

/// <summary>Results side by side by school year, oldest first (documents.md, section 4a, parts 3 and 4).</summary>
/// <param name="Years">Headings: 2025/26.</param>
public sealed record ProgressTable(IReadOnlyList<string> Years, IReadOnlyList<YearOnYear> Measures)
{
    private const int MostYears = 4;

    /// <summary>The latest result of each measure in each of the last four school years that have any.</summary>
    /// <param name="result">What to show of a row; null leaves it out.</param>
    public static ProgressTable From(IEnumerable<ProgressRow> rows, Func<ProgressRow, string?> result)
    {
        var results = rows.Select(row => (row.Measure, row.On, Text: result(row), Year: SchoolYear.StartYearOf(row.On))).Where(row => row.Text is not null).ToList();
        var years = results.Select(row => row.Year).Distinct().Order().TakeLast(MostYears).ToList();
        var measures =
            from measure in results.GroupBy(row => row.Measure)
            let byYear = measure.GroupBy(row => row.Year).ToDictionary(year => year.Key, year => year.MaxBy(row => row.On))
            where years.Any(byYear.ContainsKey)
            orderby measure.Key
            select new YearOnYear(measure.Key, [.. years.Select(year => byYear.TryGetValue(year, out var row) ? new MeasuredResult(row.On, row.Text!) : null)]);
        return new ProgressTable([.. years.Select(InWords)], [.. measures]);
    }

    private static string InWords(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}/{(year + 1) % 100:00}");
}
