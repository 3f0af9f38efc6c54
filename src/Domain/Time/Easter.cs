namespace SenHub.Domain.Time;

/// <summary>Easter Sunday of the Gregorian calendar (CAL-02).</summary>
public static class Easter
{
    /// <summary>Meeus/Jones/Butcher, whole numbers only; the moon's shift as Gauss writes it.</summary>
    public static DateOnly Sunday(int year)
    {
        var moonYear = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moonShift = (8 * century + 13) / 25;
        var fullMoon = (19 * moonYear + century - century / 4 - moonShift + 15) % 30;
        var toSunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - fullMoon - inCentury % 4) % 7;
        var late = (moonYear + 11 * fullMoon + 22 * toSunday) / 451;
        var day = fullMoon + toSunday - 7 * late + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}
