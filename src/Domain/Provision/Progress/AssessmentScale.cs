namespace SenHub.Domain.Provision.Progress;

/// <summary>What a result's number means.</summary>
public enum ScaleKind
{
    /// <summary>Marks, counts, scaled scores: comparable within the same scheme, subject and version.</summary>
    Points,

    /// <summary>Mean 100, already allows for age (formats.md, section 8.2).</summary>
    StandardScore,

    /// <summary>Months: reading or spelling age.</summary>
    Age,

    /// <summary>Steps of a small-step tracker: a pupil on it is judged on their own scale only.</summary>
    SmallSteps,
}

/// <summary>What makes two results comparable: scheme, subject and version of the scale. Never mixed (PROG-05, formats.md, section 8.3).</summary>
/// <param name="Scheme">KS2, Salford, the school's own tracker; empty where the source names none.</param>
/// <param name="Subject">Reading, Mathematics …</param>
/// <param name="Version">Edition or form of the scale; empty where none is named.</param>
public readonly record struct AssessmentScale(string Scheme, string Subject, string Version, ScaleKind Kind)
{
    /// <summary>The same scale however its words are typed.</summary>
    public static AssessmentScale Of(string? scheme, string subject, string? version, ScaleKind kind) =>
        new(Tidy(scheme), Tidy(subject), Tidy(version), kind);

    /// <summary>The subject as subjects are compared.</summary>
    public string SubjectKey => Subject.ToUpperInvariant();

    /// <summary>Whether casing alone tells the two apart.</summary>
    public bool Equals(AssessmentScale other) => Kind == other.Kind
        && string.Equals(Scheme, other.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Subject, other.Subject, StringComparison.OrdinalIgnoreCase)
        && string.Equals(Version, other.Version, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(
        Kind,
        StringComparer.OrdinalIgnoreCase.GetHashCode(Scheme ?? ""),
        StringComparer.OrdinalIgnoreCase.GetHashCode(Subject ?? ""),
        StringComparer.OrdinalIgnoreCase.GetHashCode(Version ?? ""));

    /// <summary>"Reading (Salford, form A), standard score".</summary>
    public override string ToString()
    {
        var named = string.Join(", ", new[] { Scheme, Version }.Where(part => !string.IsNullOrEmpty(part)));
        return Subject + (named.Length == 0 ? "" : $" ({named})") + (Kind == ScaleKind.StandardScore ? ", standard score" : "");
    }

    private static string Tidy(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
