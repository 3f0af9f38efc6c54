using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>Where a pupil stands towards the roll (SD-W4, formats.md 9.3).</summary>
public enum RollState
{
    /// <summary>On roll.</summary>
    OnRoll,

    /// <summary>Expected, for example next September's Year 7.</summary>
    PreAdmission,

    /// <summary>Absent from two consecutive accepted full exports, no evidence of leaving: nothing is sent.</summary>
    Missing,

    /// <summary>Left, on positive evidence or a person's word.</summary>
    Left,
}

/// <summary>One pupil of the accepted roll.</summary>
public sealed record Pupil
{
    /// <summary>Derived from school and reference.</summary>
    public required Guid Id { get; init; }

    /// <summary>Short reference printed on papers.</summary>
    public required PupilRef Ref { get; init; }

    /// <summary>Second key of identity; never on paper.</summary>
    public Upn? Upn { get; init; }

    /// <summary>A wrong UPN as the export writes it, kept as a key until it is put right.</summary>
    public string? UpnAsWritten { get; init; }

    /// <summary>The source id came with another UPN and no FormerUPN: every paper about this pupil is held, contacts are cleared, and the safeguarding lead decides (SD-W3).</summary>
    public bool IdentityHeld { get; init; }

    /// <summary>While held: derived from the number that came, so that a release counts for that number only. The number cannot be told from it.</summary>
    public Guid? IdentityClaim { get; init; }

    /// <summary>The MIS's own id, first key of identity together with the source.</summary>
    public string? SourceId { get; init; }

    /// <summary>The system that gave the id; blank for the school's MIS. Ids of different systems are never compared.</summary>
    public string SourceSystem { get; init; } = "";

    /// <summary>Legal surname.</summary>
    public required string Surname { get; init; }

    /// <summary>Legal forename.</summary>
    public required string Forename { get; init; }

    /// <summary>Legal middle names.</summary>
    public string? MiddleNames { get; init; }

    /// <summary>Preferred surname where it differs from the legal one.</summary>
    public string? PreferredSurname { get; init; }

    /// <summary>Preferred forename where it differs from the legal one.</summary>
    public string? PreferredForename { get; init; }

    /// <summary>Date of birth.</summary>
    public required DateOnly BornOn { get; init; }

    /// <summary>The files of one night gave two dates of birth: one of them may be another child's, so nothing goes out until the MIS and its reports agree.</summary>
    public bool BirthDatesDiffer { get; init; }

    /// <summary>The exports gave this pupil's numbers together with another's, or one pupil twice: records may have been merged, so nothing goes out until the MIS tells them apart.</summary>
    public bool NumbersDisputed { get; init; }

    /// <summary>M or F; null when the export does not say.</summary>
    public string? Sex { get; init; }

    /// <summary>Actual national curriculum year: E1 E2 N1 N2 R 1-14; null when unknown.</summary>
    public string? NcYear { get; init; }

    /// <summary>Registration group.</summary>
    public string? Class { get; init; }

    /// <summary>On roll, expected, missing or left.</summary>
    public required RollState State { get; init; }

    /// <summary>Last day on roll, when left.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>Day of admission, when the export says.</summary>
    public DateOnly? AdmittedOn { get; init; }

    /// <summary>Looked after (Children Act 1989, s.22); null when the export does not say.</summary>
    public bool? InCare { get; init; }

    /// <summary>CBDS code; null when the export does not say.</summary>
    public string? HomeLanguage { get; init; }

    /// <summary>Attendance this year, per cent; null when the export does not say.</summary>
    public decimal? AttendancePercent { get; init; }

    /// <summary>The pupil's own address.</summary>
    public PostalAddress? Address { get; init; }

    /// <summary>SEN status, needs and history.</summary>
    public required SenRecord Sen { get; init; }

    /// <summary>People the MIS names, by priority.</summary>
    public IReadOnlyList<Contact> Contacts { get; init; } = [];

    /// <summary>How many accepted full exports in a row lacked this pupil.</summary>
    public int Absences { get; init; }

    /// <summary>Preferred forename and surname, for internal lists.</summary>
    public string KnownAs => $"{PreferredForename ?? Forename} {PreferredSurname ?? Surname}";

    /// <summary>Legal forename and surname, for packs to agencies.</summary>
    public string LegalName => $"{Forename} {Surname}";
}
