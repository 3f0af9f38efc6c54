namespace SenHub.TestKit;

/// <summary>Small worlds, whole.</summary>
public static class Every
{
    /// <summary>Each day from 2014 to 2041: seven leap years, and the weekdays in every position.</summary>
    public static IEnumerable<DateOnly> Day
    {
        get
        {
            for (var day = new DateOnly(2014, 1, 1); day <= new DateOnly(2041, 12, 31); day = day.AddDays(1))
                yield return day;
        }
    }
}
