namespace SenHub.Domain.Time;

/// <summary>Days that a school's papers can mean. Excel reads a slip of the finger as year 1900 or 9999; such a day is a fact to be mended, not one to count from.</summary>
public static class PlausibleDays
{
    /// <summary>From 1990 to 2100.</summary>
    public static bool IsPlausible(this DateOnly day) => day.Year is >= 1990 and <= 2100;
}
