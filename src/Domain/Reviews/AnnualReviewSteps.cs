namespace SenHub.Domain.Reviews;

/// <summary>The steps of the annual review with their sources, as the rulebook gives them (section 2.1).</summary>
public static class AnnualReviewSteps
{
    /// <summary>AR-01.</summary>
    public static RuleStep Review { get; } = new()
    {
        RuleId = "AR-01",
        Step = "review",
        Title = "Review within twelve months",
        Does = "Complete the review of the plan",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Arithmetic = "Last day of the 12 months that start with the day the plan was made, or with the day of the last review; that day is day 1.",
        Source = "Children and Families Act 2014, s.44(1)",
        Confidence = "High",
    };

    /// <summary>AR-02.</summary>
    public static RuleStep Meeting { get; } = new()
    {
        RuleId = "AR-02",
        Step = "meeting",
        Title = "Meeting early enough for the decision",
        Does = "Hold the review meeting",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Arithmetic = "Last day of the period of AR-01, less 28 days, because the decision may take four weeks and must fall within the period.",
        Source = "SEND Code of Practice 2015, 9.169",
        Confidence = "High",
        WarnDays = 56,
    };

    /// <summary>AR-03.</summary>
    public static RuleStep StrictReview { get; } = new()
    {
        RuleId = "AR-03",
        Step = "review",
        Title = "The same period counted from the decision",
        Does = "Complete the review, counted from the last decision",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Arithmetic = "A review is complete when its decision is notified, so strictly the 12 months start with that day. The hub goes by the earlier day, the meeting, and shows both. An amended plan restarts neither.",
        Source = "Children and Families Act 2014, s.44(1)(b)",
        Confidence = "Med",
    };

    /// <summary>AR-04.</summary>
    public static RuleStep Invite { get; } = new()
    {
        RuleId = "AR-04",
        Step = "invite",
        Title = "Notice of the meeting",
        Does = "Send the invitations to the review",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Arithmetic = "15 days before the meeting, which leaves 14 clear days. 14 days before is arguable.",
        Source = "SEND Regulations 2014, reg 20(3); Code 9.176",
        Confidence = "High",
    };

    /// <summary>AR-05.</summary>
    public static RuleStep Circulate { get; } = new()
    {
        RuleId = "AR-05",
        Step = "circulate",
        Title = "Advice obtained and circulated",
        Does = "Circulate the advice to everybody invited",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Arithmetic = "15 days before the meeting, which leaves 14 clear days. 14 days before is arguable. Ask about 42 days before.",
        Source = "SEND Regulations 2014, reg 20(4)",
        Confidence = "High",
    };

    /// <summary>AR-06.</summary>
    public static RuleStep Report { get; } = new()
    {
        RuleId = "AR-06",
        Step = "report",
        Title = "Report of the meeting",
        Does = "Send the review report to everybody invited and to the authority",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Arithmetic = "Two weeks after the meeting.",
        Source = "SEND Regulations 2014, reg 20(7)-(9); Code 9.176",
        Confidence = "High",
    };

    /// <summary>AR-07.</summary>
    public static RuleStep Decision { get; } = new()
    {
        RuleId = "AR-07",
        Step = "decision",
        Title = "Decision to keep, amend or cease",
        Does = "Notify the decision on the review",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Arithmetic = "Four weeks after the meeting.",
        Source = "SEND Regulations 2014, reg 20(10); Code 9.169, 9.176",
        Confidence = "High",
    };

    /// <summary>AR-08, first step.</summary>
    public static RuleStep Notice { get; } = new()
    {
        RuleId = "AR-08",
        Step = "notice",
        Title = "Notice with the proposed amendments",
        Does = "Send the notice with the proposed amendments",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Arithmetic = "Four weeks after the meeting, where the authority amends: the amendments themselves, not only the intention.",
        Source = "SEND Regulations 2014, regs 20(10), 22(2); R (L, M, P) v Devon CC [2022] EWHC 493 (Admin)",
        Confidence = "High",
    };

    /// <summary>AR-08, second step.</summary>
    public static RuleStep Final { get; } = new()
    {
        RuleId = "AR-08",
        Step = "final",
        Title = "Final amended plan",
        Does = "Issue the final amended plan",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Arithmetic = "Eight weeks after the notice with the amendments, and never later than twelve weeks after the meeting.",
        Source = "SEND Regulations 2014, reg 22(3); R (L, M, P) v Devon CC [2022] EWHC 493 (Admin)",
        Confidence = "High",
    };

    /// <summary>All, in the order of a review.</summary>
    public static IReadOnlyList<RuleStep> All { get; } =
        [Review, StrictReview, Meeting, Invite, Circulate, Report, Decision, Notice, Final];
}
