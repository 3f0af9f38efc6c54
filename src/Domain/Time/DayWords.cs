using System.Globalization;

namespace SenHub.Domain.Time;

/// <summary>Days in words, in our own constants: the machine's culture data never show.</summary>
public static class DayWords
{
    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"Friday 5 February 2027".</summary>
    public static string Full(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]} {Plain(day)}";

    /// <summary>"5 February 2027".</summary>
    public static string Plain(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Months[day.Month - 1]} {day.Year}");

    /// <summary>"Fri 5 Feb 2027", as the SENCo's files show dates (SD-F5).</summary>
    public static string Brief(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek][..3]} {day.Day} {Months[day.Month - 1][..3]} {day.Year}");
}
