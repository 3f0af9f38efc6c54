using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Workbooks;

/// <summary>Dates that came as text. Only forms that can mean one day alone are read; 3/4/26 is not one of them.</summary>
internal static partial class DayText
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd d MMMM yyyy", "ddd d MMMM yyyy"];

    /// <summary>Reads 2026-03-04, 4 Mar 2026, Wed 4 Mar 2026. A weekday must fit.</summary>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);

    /// <summary>Whether it was meant as a day: figures parted like a date, or day, month name and year.</summary>
    public static bool LooksLikeDay(string text) => DayShape().IsMatch(text);

    [GeneratedRegex(@"^\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(\p{L}+\s+)?\d{1,2}\s+\p{L}+\s+\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();
}
