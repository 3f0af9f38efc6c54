using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Domain.Provision.Effects;

/// <summary>A measure typed as "tool: value", read into a number on that tool's own scale. Two are compared only where tool and unit are the same (FUND-07).</summary>
/// <param name="Tool">As typed, single blanks.</param>
/// <param name="Value">Months for an age, else the number as typed.</param>
/// <param name="Unit">"months" for an age, else the words after the number; empty for none.</param>
public sealed partial record Measure(string Tool, decimal Value, string Unit)
{
    /// <summary>Unit of ages.</summary>
    public const string Months = "months";

    /// <summary>Measures months of learning, so that a month is expected for a month.</summary>
    public bool IsAge => Unit == Months;

    /// <summary>Reads "Salford: 7:04", "Story retell: 2 sentences", "Reading age in months: 75"; refuses words without a number.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Measure? measure)
    {
        measure = null;
        if (text?.Split(':', 2) is not [var tool, var rest] || string.IsNullOrWhiteSpace(tool))
            return false;
        var name = string.Join(' ', tool.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (Age().Match(rest.Trim()) is { Success: true } age && int.Parse(age.Groups[2].Value, CultureInfo.InvariantCulture) < 12)
        {
            measure = new(name, (12 * int.Parse(age.Groups[1].Value, CultureInfo.InvariantCulture)) + int.Parse(age.Groups[2].Value, CultureInfo.InvariantCulture), Months);
            return true;
        }

        if (Number().Match(rest.Trim()) is not { Success: true } number
            || !decimal.TryParse(number.Groups[1].Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return false;
        var unit = number.Groups[2].Value.Trim().ToLowerInvariant();
        measure = new(name, value, unit.Length == 0 && name.EndsWith(" age in months", StringComparison.OrdinalIgnoreCase) ? Months : unit);
        return true;
    }

    /// <summary>Whether a difference between the two means anything.</summary>
    public bool Compares(Measure other) => string.Equals(Tool, other.Tool, StringComparison.OrdinalIgnoreCase) && Unit == other.Unit;

    // 7.04 is left out on purpose: nobody can tell seven years and four months from a fraction (formats.md, section 8.2).
    [GeneratedRegex(@"^(\d{1,2}):(\d{1,2})$")]
    private static partial Regex Age();

    [GeneratedRegex(@"^([+-]?\d{1,9}(?:\.\d{1,6})?)(?!\d)(.*)$", RegexOptions.Singleline)]
    private static partial Regex Number();
}
