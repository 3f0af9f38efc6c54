namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps of the annual review beside AR-01 to AR-08 (rulebook, section 2.1).</summary>
public static class FurtherReviewSteps
{
    /// <summary>AR-10, inform.</summary>
    public static RuleStep Tell { get; } = new()
    {
        RuleId = "AR-10",
        Step = "inform",
        Owner = DutyOwner.LA,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Plans that fall for review in a term",
        Does = "Tell the head which plans fall for review in the term",
        Arithmetic = "Two weeks before the first day of the term in which the meeting is due.",
        Source = "SEND Code of Practice 2015, 9.173",
    };

    /// <summary>AR-15, decision.</summary>
    public static RuleStep NoAmendment { get; } = new()
    {
        RuleId = "AR-15",
        Step = "decision",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Decision not to amend after all",
        Does = "Notify the family if the plan will not be amended after all",
        Arithmetic = "Eight weeks after the notice with the proposed amendments.",
        Source = "SEND Regulations 2014, reg 22(4)",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Tell, NoAmendment];
}
