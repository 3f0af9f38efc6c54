namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps of a move between authorities (rulebook, section 2.3).</summary>
public static class AuthorityMoveSteps
{
    /// <summary>LAT-01, transfer.</summary>
    public static RuleStep Hand { get; } = new()
    {
        RuleId = "LAT-01",
        Step = "transfer",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Old authority transfers the plan",
        Does = "Transfer the plan to the new authority",
        Arithmetic = "The day of the move; or, where the old authority knew of it fewer than 15 working days ahead, 15 working days beginning with the day it became aware.",
        Source = "SEND Regulations 2014, reg 15(2)",
    };

    /// <summary>LAT-02, inform.</summary>
    public static RuleStep Tell { get; } = new()
    {
        RuleId = "LAT-02",
        Step = "inform",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "New authority tells the family",
        Does = "Tell the family that the plan was transferred, whether it will re-assess and when it will review",
        Arithmetic = "Six weeks after the transfer.",
        Source = "SEND Regulations 2014, reg 15(4)",
    };

    /// <summary>LAT-03, review.</summary>
    public static RuleStep Review { get; } = new()
    {
        RuleId = "LAT-03",
        Step = "review",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "New authority reviews the plan",
        Does = "Review the transferred plan",
        Arithmetic = "The later of the end of the 12 months of AR-01 and the end of 3 months beginning with the day of the transfer.",
        Source = "SEND Regulations 2014, reg 15(5)",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Hand, Tell, Review];
}
