using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Workbooks;

/// <summary>Dates that came as text. Only forms that can mean one day alone are read; 3/4/26 is not one of them.</summary>
internal static partial class DayText
{
    private static readonly string[] Forms =
        ["yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy", "dddd d MMMM yyyy", "ddd d MMMM yyyy"];

    private static readonly string[] FigureForms = ["d/M/yyyy", "M/d/yyyy", "d/M/yy", "M/d/yy", "yyyy/M/d"];

    /// <summary>Reads 2026-03-04, 4 Mar 2026, Wed 4 Mar 2026. A weekday must fit.</summary>
    public static bool TryRead(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out day);

    /// <summary>Whether it is written like a day and no reading of it is one: 31/02/2026, Tue 4 Mar 2026.</summary>
    public static bool IsImpossible(string text)
    {
        var figures = text.Replace('.', '/').Replace('-', '/');
        return DayShape().IsMatch(text)
            && !DateOnly.TryParseExact(figures, FigureForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out _);
    }

    [GeneratedRegex(@"^\s*(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(\p{L}+\s+)?\d{1,2}\s+\p{L}+\s+\d{4})\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex DayShape();
}
