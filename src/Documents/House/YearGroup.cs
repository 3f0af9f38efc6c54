using System.Globalization;

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

    /// <summary>The year by age in the school year that holds the day (CAL-06); null before Reception and after Year 14.</summary>
    public static string? ByAge(DateOnly bornOn, DateOnly day)
    {
        var schoolYear = day.Month >= 9 ? day.Year : day.Year - 1;
        var cohort = bornOn.Month >= 9 ? bornOn.Year + 1 : bornOn.Year;
        return (schoolYear - cohort - 4) switch
        {
            0 => "R",
            > 0 and <= 14 and var year => year.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }
}
