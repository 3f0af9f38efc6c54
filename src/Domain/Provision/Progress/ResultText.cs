using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Domain.Provision.Progress;

/// <summary>Reads a result as files give it. Codes for "no result" (A absent, L left, D disapplied …) and grades are never numbers (formats.md, sections 8.2 and 8.3).</summary>
public static partial class ResultText
{
    /// <summary>A plain number; null for anything else.</summary>
    public static decimal? Number(string? text) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= 1_000_000 ? number : null;

    /// <summary>Months from "7:04" or "7y4m"; null for anything else, "7.4" among it, which could mean two things.</summary>
    public static decimal? Months(string? text)
    {
        var age = Age().Match(text?.Trim() ?? "");
        if (!age.Success)
            return null;
        var months = int.Parse(age.Groups[2].Value, CultureInfo.InvariantCulture);
        return months < 12 ? (12 * int.Parse(age.Groups[1].Value, CultureInfo.InvariantCulture)) + months : null;
    }

    [GeneratedRegex(@"^(\d{1,2})(?::|\s*y\s*)(\d{1,2})\s*m?$", RegexOptions.IgnoreCase)]
    private static partial Regex Age();
}
