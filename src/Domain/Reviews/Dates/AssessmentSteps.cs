namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps of an EHC needs assessment and of a re-assessment (rulebook, section 1).</summary>
public static class AssessmentSteps
{
    /// <summary>EHCNA-01, decide.</summary>
    public static RuleStep Decide { get; } = new()
    {
        RuleId = "EHCNA-01",
        Step = "decide",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Decision whether to assess",
        Does = "Decide whether to assess, and notify the family",
        Arithmetic = "Six weeks after the day the request was received; that day is not counted.",
        Source = "SEND Regulations 2014, reg 5(1); Code 9.17",
    };

    /// <summary>EHCNA-02, advice.</summary>
    public static RuleStep Advice { get; } = new()
    {
        RuleId = "EHCNA-02",
        Step = "advice",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Advice for the assessment",
        Does = "Give the advice that the authority asked for",
        Arithmetic = "Six weeks after the day the authority asked. Reg 8(2) excuses a missed appointment or an absence of four weeks, not a school closure.",
        Source = "SEND Regulations 2014, reg 8(1); Code 9.52",
    };

    /// <summary>EHCNA-03, refuse.</summary>
    public static RuleStep Refuse { get; } = new()
    {
        RuleId = "EHCNA-03",
        Step = "refuse",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Refusal to issue a plan",
        Does = "Notify the family if no plan will be issued",
        Arithmetic = "Sixteen weeks after the day the request was received.",
        Source = "SEND Regulations 2014, reg 10(1)",
    };

    /// <summary>EHCNA-04, comment.</summary>
    public static RuleStep Comment { get; } = new()
    {
        RuleId = "EHCNA-04",
        Step = "comment",
        Owner = DutyOwner.Family,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Comments on the draft plan",
        Does = "Send comments on the draft plan",
        Arithmetic = "At least 15 days beginning with the day of service, which is day 1: a minimum for the authority, so the family may be given longer.",
        Source = "SEND Regulations 2014, reg 13(1)(a)",
    };

    /// <summary>EHCNA-05, final.</summary>
    public static RuleStep FinalPlan { get; } = new()
    {
        RuleId = "EHCNA-05",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Final plan",
        Does = "Send the final plan",
        Arithmetic = "Twenty weeks after the day the request was received.",
        Source = "SEND Regulations 2014, reg 13(2)",
    };

    /// <summary>EHCNA-07, respond.</summary>
    public static RuleStep Respond { get; } = new()
    {
        RuleId = "EHCNA-07",
        Step = "respond",
        Owner = DutyOwner.School,
        Kind = DueKind.Guidance,
        Confidence = "Med",
        Title = "Answer to being consulted",
        Does = "Answer the consultation on being named",
        Arithmetic = "Fifteen days after the day the consultation was sent.",
        Source = "SEND Code of Practice 2015, 9.83",
    };

    /// <summary>REAS-01, respond.</summary>
    public static RuleStep Reassess { get; } = new()
    {
        RuleId = "REAS-01",
        Step = "respond",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Answer to a request for re-assessment",
        Does = "Answer the request for a re-assessment",
        Arithmetic = "Fifteen days after the day the request was received. May be refused within six months of the last assessment.",
        Source = "SEND Regulations 2014, regs 24-25",
    };

    /// <summary>REAS-02, final.</summary>
    public static RuleStep ReassessedPlan { get; } = new()
    {
        RuleId = "REAS-02",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Final plan after re-assessment",
        Does = "Send the final plan after the re-assessment",
        Arithmetic = "Fourteen weeks after the day the authority said that it will re-assess.",
        Source = "SEND Regulations 2014, reg 27(2)",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Decide, Advice, Refuse, Comment, FinalPlan, Respond, Reassess, ReassessedPlan];
}
