using System.Text.RegularExpressions;
using SenHub.Domain.Import;

namespace SenHub.Domain.Provision.Progress;

/// <summary>The scale of an exported result (formats.md, sections 8.1 to 8.3). Every word that tells results apart stays in the version, so that two kinds of result never meet; the words that only say what the number means give the kind.</summary>
internal static partial class ImportedScale
{
    // The profile of the early years: 1 emerging, 2 expected. Codes, not amounts.
    private const string EarlyYears = "EYF";

    /// <summary>The scale; null where the result names no subject.</summary>
    public static AssessmentScale? Of(ResultRow row)
    {
        if (string.IsNullOrWhiteSpace(row.Subject))
            return null;
        string?[] words = [row.Locale, row.Method, row.Component, row.Qualifier];
        return AssessmentScale.Of(row.Scheme, row.Subject, string.Join(' ', words.Where(word => !SaysOnlyKind(word))), KindOf(row));
    }

    /// <summary>Whether results of this scheme are amounts at all.</summary>
    public static bool IsMeasured(ResultRow row) => !string.Equals(row.Scheme, EarlyYears, StringComparison.OrdinalIgnoreCase);

    private static ScaleKind KindOf(ResultRow row)
    {
        var words = string.Join(' ', row.Scheme, row.Subject, row.Component, row.Qualifier);
        return Standard().IsMatch(words) ? ScaleKind.StandardScore
            : Age().IsMatch(words) ? ScaleKind.Age
            : Steps().IsMatch(words) ? ScaleKind.SmallSteps
            : ScaleKind.Points;
    }

    private static bool SaysOnlyKind(string? word) =>
        string.IsNullOrWhiteSpace(word) || Standard().Replace(word, "").Trim().Length == 0;

    [GeneratedRegex(@"\b(age[- ])?(standardi[sz]ed|standard) scores?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Standard();

    [GeneratedRegex(@"\b(reading|spelling|comprehension) age\b", RegexOptions.IgnoreCase)]
    private static partial Regex Age();

    [GeneratedRegex(@"\b(small steps?|b ?squared|caspa)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Steps();
}
