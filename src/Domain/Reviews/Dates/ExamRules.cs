using System.Globalization;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Deadlines of access arrangements for the June series of Years 11 and 13 (TRANS-02), held as a row for each year.</summary>
public static class ExamRules
{
    private static readonly Dictionary<int, (DateOnly Papers, DateOnly Apply)> June = new()
    {
        [2026] = (new(2026, 1, 31), new(2026, 3, 21)),
        [2027] = (new(2027, 1, 31), new(2027, 3, 21)),
    };

    private static readonly Finding November = Finding.Says("TRANS-02: for the November series, modified papers by 20 September and applications by 1 November; confirm on jcq.org.uk.");

    /// <summary>The deadlines of this school year's series.</summary>
    public static IEnumerable<Finding> For(CaseDay day) => day.Facts.NcYear switch
    {
        11 => JuneSeries(day),
        12 => [November],
        13 => [.. JuneSeries(day), November],
        _ => [],
    };

    // A year without a row is said to be unknown.
    private static IEnumerable<Finding> JuneSeries(CaseDay day)
    {
        var year = SchoolYear.StartYearOf(day.AsOf) + 1;
        var series = string.Create(CultureInfo.InvariantCulture, $"June series {year}");
        return June.TryGetValue(year, out var row)
            ?
            [
                day.Item(ExamSteps.ModifiedPapers, row.Papers, series),
                day.Item(ExamSteps.Apply, row.Apply, series),
                Finding.Says("TRANS-03: the dates are not confirmed for this year; see jcq.org.uk."),
            ]
            : [CaseDay.Missing(ExamSteps.Apply, $"the dates of the {series}")];
    }
}
