using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Domain.Provision.Progress;

/// <summary>What an exported result comes to: a value on a scale, words that are no number, or something that cannot be told.</summary>
internal abstract partial record ImportedValue
{
    private ImportedValue()
    {
    }

    /// <summary>A number, or months.</summary>
    internal sealed record Known(AssessmentScale Scale, DateOnly On, decimal Value) : ImportedValue;

    /// <summary>A grade, a code for no result, a target or an estimate: for reading, not for arithmetic.</summary>
    internal sealed record Words : ImportedValue;

    /// <summary>A number of which the file does not say the day or the subject.</summary>
    internal sealed record Unplaced : ImportedValue;

    /// <summary>It has figures in it and is neither number, age nor grade.</summary>
    internal sealed record Unread : ImportedValue;

    /// <summary>Reads one result, never guessing.</summary>
    public static ImportedValue Of(ResultRow row)
    {
        if (!IsFinal(row.Status) || !ImportedScale.IsMeasured(row) || !row.Result.Any(char.IsAsciiDigit) || Grade().IsMatch(row.Result))
            return new Words();
        if (ImportedScale.Of(row) is not { } scale || row.On is not { } on)
            return new Unplaced();
        return ResultText.Months(row.Result) is { } months ? new Known(scale with { Kind = ScaleKind.Age }, on, months)
            // 7.4 as an age could be seven years and four months, or seven and two fifths.
            : scale.Kind != ScaleKind.Age && ResultText.Number(row.Result) is { } number ? new Known(scale, on, number)
            : new Unread();
    }

    // CTF: R is a result. OneRoster: only what is graded to the end.
    private static bool IsFinal(string? status) =>
        status is null || status.Equals("R", StringComparison.OrdinalIgnoreCase) || status.Equals("fully graded", StringComparison.OrdinalIgnoreCase);

    // "Year 3 secure", PK6, Y3, 2B, 5+, 4-4: levels and grades that have figures in them.
    [GeneratedRegex(@"[A-Z]{2,}|^\s*([A-Z]\d{1,2}[A-Z+]?|\d[A-E+=-]{1,2}|\d-\d)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Grade();
}
