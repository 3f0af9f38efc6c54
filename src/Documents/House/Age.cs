using System.Globalization;

namespace SenHub.Documents.House;

/// <summary>Age in whole years and months; a birthday on 29 February is reached on 1 March in a common year (DP-06).</summary>
public readonly record struct Age(int Years, int Months)
{
    /// <summary>Age on a day.</summary>
    public static Age On(DateOnly bornOn, DateOnly day)
    {
        var months = ((day.Year - bornOn.Year) * 12) + day.Month - bornOn.Month - (day.Day < bornOn.Day ? 1 : 0);
        return new Age(Math.Max(0, months) / 12, Math.Max(0, months) % 12);
    }

    /// <summary>10 years 2 months.</summary>
    public override string ToString()
    {
        var years = HouseStyle.Count(Years, "year", "years");
        return Months == 0 ? years : string.Create(CultureInfo.InvariantCulture, $"{years} {HouseStyle.Count(Months, "month", "months")}");
    }
}
