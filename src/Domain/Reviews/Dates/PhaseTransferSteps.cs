namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps of a phase transfer (rulebook, section 2.2).</summary>
public static class PhaseTransferSteps
{
    /// <summary>PT-01, final.</summary>
    public static RuleStep Schools { get; } = new()
    {
        RuleId = "PT-01",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Plan names the next school",
        Does = "Issue the amended plan that names the next school",
        Arithmetic = "Before 15 February of the calendar year of the transfer, so by 14 February; a Saturday or Sunday moves nothing.",
        Source = "SEND Regulations 2014, reg 18(1)(b); Code 9.179",
    };

    /// <summary>PT-02, final.</summary>
    public static RuleStep College { get; } = new()
    {
        RuleId = "PT-02",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Plan names the post-16 institution",
        Does = "Issue the amended plan that names the post-16 institution",
        Arithmetic = "Before 31 March of the calendar year of the transfer, so by 30 March.",
        Source = "SEND Regulations 2014, reg 18(1)(a)",
    };

    /// <summary>PT-03, final.</summary>
    public static RuleStep BetweenColleges { get; } = new()
    {
        RuleId = "PT-03",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Plan names the next post-16 institution",
        Does = "Issue the amended plan that names the next post-16 institution",
        Arithmetic = "Five months before the transfer.",
        Source = "SEND Regulations 2014, reg 18(2); Code 9.180",
    };

    /// <summary>PT-04, notice.</summary>
    public static RuleStep Notice { get; } = new()
    {
        RuleId = "PT-04",
        Step = "notice",
        Owner = DutyOwner.LA,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Notice in time for the transfer",
        Does = "Send the notice with the proposed amendments in time for the transfer",
        Arithmetic = "56 days before the last day for the plan.",
        Source = "SEND Regulations 2014, regs 18, 22; arithmetic confirmed by Tees Law and SENDIASS Surrey",
    };

    /// <summary>PT-04, meeting.</summary>
    public static RuleStep Meeting { get; } = new()
    {
        RuleId = "PT-04",
        Step = "meeting",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Meeting in time for the transfer",
        Does = "Hold the review meeting in time for the transfer",
        Arithmetic = "84 days before the last day for the plan; invitations 15 days before the meeting.",
        Source = "SEND Regulations 2014, regs 18, 20; arithmetic confirmed by Tees Law and SENDIASS Surrey",
        WarnDays = 56,
    };

    /// <summary>PT-06, open.</summary>
    public static RuleStep Window { get; } = new()
    {
        RuleId = "PT-06",
        Step = "open",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "High",
        Title = "Window of the transfer review",
        Does = "Start to prepare the transfer review",
        Arithmetic = "Twelve months before the transfer.",
        Source = "SEND Regulations 2014, reg 18(1)",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Schools, College, BetweenColleges, Notice, Meeting, Window];
}
