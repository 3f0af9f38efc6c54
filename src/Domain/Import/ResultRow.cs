namespace SenHub.Domain.Import;

/// <summary>One result as exported, not yet understood (formats.md, section 8.1): results are comparable only within one scheme and subject, so every word that tells them apart is kept.</summary>
public sealed record ResultRow
{
    /// <summary>Where it stands in the file.</summary>
    public required Place Place { get; init; }

    /// <summary>Whose result it is; null when only the MIS's own id is given.</summary>
    public Upn? Upn { get; init; }

    /// <summary>The MIS's own id of the pupil.</summary>
    public string? SourceId { get; init; }

    /// <summary>CTF Stage (EYF, KS1, KS2 …), or the name of the assessment in a report.</summary>
    public string? Scheme { get; init; }

    /// <summary>CTF Locale: ENG or WLS.</summary>
    public string? Locale { get; init; }

    /// <summary>The year in which the academic year ends.</summary>
    public int? Year { get; init; }

    /// <summary>Subject code or words.</summary>
    public string? Subject { get; init; }

    /// <summary>CTF Method: TA teacher assessment, TT test or task.</summary>
    public string? Method { get; init; }

    /// <summary>Part of the subject.</summary>
    public string? Component { get; init; }

    /// <summary>CTF ResultStatus.</summary>
    public string? Status { get; init; }

    /// <summary>What kind of result it is, for example MT mark or NM number.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The result itself: a mark, a grade, or a code for none (A, L, D …).</summary>
    public required string Result { get; init; }

    /// <summary>The day of the result, when given.</summary>
    public DateOnly? On { get; init; }
}
