using System.Globalization;

namespace SenHub.Domain.Time;

/// <summary>School years, 1 September to 31 August, and the NC year that an age belongs to (CAL-06).</summary>
public static class SchoolYear
{
    /// <summary>The calendar year in which the school year of a day began.</summary>
    public static int StartYearOf(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    /// <summary>First and last day of the school year of a day.</summary>
    public static DaySpan Of(DateOnly day) => new(new(StartYearOf(day), 9, 1), new(StartYearOf(day) + 1, 8, 31));

    /// <summary>NC year by age on a day: Reception is 0, nursery is negative. The MIS's own year comes first, because out-of-year pupils exist.</summary>
    public static int NcYearOf(DateOnly bornOn, DateOnly day) => StartYearOf(day) - (StartYearOf(bornOn) + 1) - 4;

    /// <summary>Reads a year as people write it: 6, "6", "Y6", "Yr 6", "Year 6", "R", "Reception", "N1", "N2".</summary>
    public static bool TryRead(string? text, out int ncYear)
    {
        ncYear = default;
        var word = (text ?? "").Trim().ToUpperInvariant();
        foreach (var prefix in (string[])["YEAR", "YR", "Y"])
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            word = word[prefix.Length..].TrimStart();
            break;
        }

        ncYear = word switch
        {
            "N1" => -2,
            "N2" => -1,
            "R" or "RECEPTION" => 0,
            _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue,
        };
        return NcYearName(ncYear) is not null;
    }

    /// <summary>The year as the MIS words it: N1 N2 R 1-14; null outside those.</summary>
    public static string? NcYearName(int ncYear) => ncYear switch
    {
        < -2 or > 14 => null,
        -2 => "N1",
        -1 => "N2",
        0 => "R",
        _ => ncYear.ToString(CultureInfo.InvariantCulture),
    };
}
