namespace SenHub.Domain.Reviews.Dates;

/// <summary>The dates of records (rulebook, sections 7 and 8).</summary>
public static class RecordSteps
{
    /// <summary>DP-06, retain.</summary>
    public static RuleStep Keep { get; } = new()
    {
        RuleId = "DP-06",
        Step = "retain",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Retention of the file",
        Does = "Decide whether the file is still needed; not before this day",
        Arithmetic = "25 years after the birth, 31 for anyone ever on the SEN register; a birthday on 29 February counts as 1 March. The controller decides.",
        Source = "IRMS toolkit for schools, as SENCo sources give it; no DfE figure was seen",
    };

    /// <summary>DP-07, respond.</summary>
    public static RuleStep Answer { get; } = new()
    {
        RuleId = "DP-07",
        Step = "respond",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Answer to a subject access request",
        Does = "Answer the subject access request",
        Arithmetic = "One month after receipt: the corresponding date, or the end of a shorter month; a weekend or bank holiday moves it to the next working day. School holidays move nothing.",
        Source = "UK GDPR art 12(3); ICO guidance",
    };

    /// <summary>DP-07, educational-record.</summary>
    public static RuleStep EducationalRecord { get; } = new()
    {
        RuleId = "DP-07",
        Step = "educational-record",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Educational record",
        Does = "Give the parent the educational record (maintained schools)",
        Arithmetic = "Fifteen school days after receipt; maintained schools only.",
        Source = "Education (Pupil Information) (England) Regulations 2005",
    };

    /// <summary>DP-08, transfer.</summary>
    public static RuleStep PassOn { get; } = new()
    {
        RuleId = "DP-08",
        Step = "transfer",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "File to the next school",
        Does = "Send the CTF and the SEN file to the next school",
        Arithmetic = "Fifteen school days after the pupil left the roll.",
        Source = "Education (Pupil Information) (England) Regulations 2005",
    };

    /// <summary>REF-05, publish.</summary>
    public static RuleStep Strategy { get; } = new()
    {
        RuleId = "REF-05",
        Step = "publish",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Inclusion strategy",
        Does = "Publish the inclusion strategy on the school's website",
        Arithmetic = "31 December 2026, a condition of the inclusive mainstream fund 2026-27.",
        Source = "DfE, inclusive mainstream fund 2026 to 2027: conditions, 25 June 2026",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Keep, Answer, EducationalRecord, PassOn, Strategy];
}
