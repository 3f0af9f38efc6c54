using System.Globalization;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>Grades of OneRoster as years in England: CEDS counts from kindergarten, so that a year in England is one more (formats.md, section 5.3).</summary>
internal static class RosterGrades
{
    /// <summary>The English year in words that the readers know; other words as they stand.</summary>
    public static string? InEngland(string? grade, bool isCeds) => grade?.ToUpperInvariant() switch
    {
        null => null,
        "TK" => "R",
        "KG" => "1",
        "PK" or "PR" => "N2",
        "IT" => "N1",
        var number when isCeds && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 13 =>
            (year + 1).ToString(CultureInfo.InvariantCulture),
        _ => grade,
    };
}
