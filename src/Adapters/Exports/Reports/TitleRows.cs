using System.Globalization;
using System.Text.RegularExpressions;
using SenHub.Adapters.Exports.Values;

namespace SenHub.Adapters.Exports.Reports;

/// <summary>Rows above the headings, where reports say when they were made: "Generated 20 Nov 2026 18:02".</summary>
internal static partial class TitleRows
{
    /// <summary>The time that a title row states; null when it states none.</summary>
    public static DateTime? MadeAt(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            var match = Stamp().Match(cell.Length > 200 ? cell[..200] : cell);
            if (!match.Success || !DateText.TryParse(match.Groups["date"].Value, DateOrder.DayFirst, DateOnly.MaxValue, out var date))
                continue;
            var time = TimeOnly.TryParseExact(match.Groups["time"].Value, ["H:mm", "H:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : TimeOnly.MinValue;
            return date.ToDateTime(time);
        }

        return null;
    }

    [GeneratedRegex(@"\b(?<date>\d{1,2} [A-Za-z]{3,9} \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}/\d{1,2}/\d{4})(?:(?:,| at|T)? ?(?<time>\d{1,2}:\d{2}(?::\d{2})?))?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Stamp();
}
