namespace SenHub.Domain.Import;

/// <summary>One pupil as any export format gives it. What a format cannot say stays null or <em>Absent</em>; nothing is guessed.</summary>
public sealed record ExportRow
{
    /// <summary>Where the pupil starts in the file.</summary>
    public required Place Place { get; init; }

    /// <summary>The MIS's own id (SIMS Adno, primary_id …), kept as text.</summary>
    public string? SourceId { get; init; }

    /// <summary>Null when missing or wrong; then a fault names the place.</summary>
    public Upn? Upn { get; init; }

    /// <summary>A UPN with a wrong check letter or shape, as written: no UPN, yet the key by which the pupil is known again.</summary>
    public string? UpnAsWritten { get; init; }

    /// <summary>Unique learner number; null when missing or wrong.</summary>
    public Uln? Uln { get; init; }

    /// <summary>Only what the file itself states.</summary>
    public Upn? FormerUpn { get; init; }

    /// <summary>Legal surname, casing tidied when the export shouts.</summary>
    public required string Surname { get; init; }

    /// <summary>Legal forename.</summary>
    public required string Forename { get; init; }

    /// <summary>Preferred surname where it differs.</summary>
    public string? PreferredSurname { get; init; }

    /// <summary>Preferred forename where it differs.</summary>
    public string? PreferredForename { get; init; }

    /// <summary>Legal middle names.</summary>
    public string? MiddleNames { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>M or F; null when absent.</summary>
    public string? Sex { get; init; }

    /// <summary>NCyearActual: E1 E2 N1 N2 R 1-14 M X (CBDS).</summary>
    public string? NcYear { get; init; }

    /// <summary>Registration group.</summary>
    public string? Class { get; init; }

    /// <summary>Teaching groups, in file order.</summary>
    public IReadOnlyList<string> TeachingGroups { get; init; } = [];

    /// <summary>On roll, expected or left, where the file says so itself; null when it does not.</summary>
    public RollStanding? Standing { get; init; }

    /// <summary>C, M, S, F, O or G (CBDS).</summary>
    public string? EnrolStatus { get; init; }

    /// <summary>Looked after now; null when the block is absent.</summary>
    public bool? InCare { get; init; }

    /// <summary>The authority that looks after the pupil.</summary>
    public string? CareAuthority { get; init; }

    /// <summary>Language spoken at home, CBDS code.</summary>
    public string? HomeLanguage { get; init; }

    /// <summary>The pupil's own address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>Day of admission to this school.</summary>
    public DateOnly? EntryDate { get; init; }

    /// <summary>Positive evidence of leaving: the last day on roll.</summary>
    public DateOnly? LeavingDate { get; init; }

    /// <summary>Attendance this year, per cent; null when the block is absent.</summary>
    public decimal? AttendancePercent { get; init; }

    /// <summary>SEN provision and needs, or why there are none.</summary>
    public required SenBlock Sen { get; init; }

    /// <summary>Contacts, or that the export carries none.</summary>
    public required ContactsBlock Contacts { get; init; }

    /// <summary>Assessment results that stand with the pupil, in file order.</summary>
    public IReadOnlyList<ResultRow> Results { get; init; } = [];
}
