using SenHub.Domain.Time;

namespace SenHub.Documents.House;

/// <summary>Year groups in words, and the year a pupil's age would put them in.</summary>
public static class YearGroup
{
    /// <summary>The national curriculum year (CBDS) as people say it: Year 5, Reception.</summary>
    public static string InWords(string? ncYear) => ncYear switch
    {
        null or "" => HouseStyle.NotRecorded,
        "R" => "Reception",
        "E1" => "Early years, first year",
        "E2" => "Early years, second year",
        "N1" => "Nursery, first year",
        "N2" => "Nursery, second year",
        "M" => "Mixed year class",
        "X" => "Outside the year groups",
        _ => $"Year {ncYear}",
    };

    /// <summary>The year by age in the school year of the day (CAL-06), from Reception on; null for younger and older.</summary>
    public static string? ByAge(DateOnly bornOn, DateOnly day) =>
        SchoolYear.NcYearOf(bornOn, day) is >= 0 and var year ? SchoolYear.NcYearName(year) : null;
}
