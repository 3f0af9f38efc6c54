using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The days of the school census (NEED-05).</summary>
public static class CensusRules
{
    private static readonly string[] Terms = ["autumn", "spring", "summer"];

    /// <summary>The three days of the school year, where a calendar alone asks for its dates.</summary>
    public static IEnumerable<Finding> For(CaseDay day) => day.AsksOfCalendar ? OfYear(day) : [];

    /// <summary>The three days of the school year.</summary>
    public static IEnumerable<Finding> OfYear(CaseDay day) =>
        CensusDays.Of(SchoolYear.StartYearOf(day.AsOf)).Zip(Terms, (census, term) => day.Item(SupportSteps.Census, census, $"{term} census, by rule of thumb", done: day.AsOf > census, cycle: term));
}
