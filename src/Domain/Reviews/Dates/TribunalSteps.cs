namespace SenHub.Domain.Reviews.Dates;

/// <summary>What an authority does after an order (reg 44) or an appeal it does not oppose (reg 45).</summary>
public static class TribunalSteps
{
    /// <summary>TRIB-01, assess.</summary>
    public static RuleStep Assess { get; } = new()
    {
        RuleId = "TRIB-01",
        Step = "assess",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Assessment ordered",
        Does = "Start the assessment that the Tribunal ordered",
        Arithmetic = "Two weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-02, refuse.</summary>
    public static RuleStep RefusePlan { get; } = new()
    {
        RuleId = "TRIB-02",
        Step = "refuse",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "No plan after an ordered assessment",
        Does = "Notify the family if no plan will be issued after the ordered assessment",
        Arithmetic = "Ten weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-03, final.</summary>
    public static RuleStep PlanAfter { get; } = new()
    {
        RuleId = "TRIB-03",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Plan after an ordered assessment",
        Does = "Send the final plan after the ordered assessment",
        Arithmetic = "Fourteen weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-04, draft.</summary>
    public static RuleStep Draft { get; } = new()
    {
        RuleId = "TRIB-04",
        Step = "draft",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Draft of an ordered plan",
        Does = "Send the draft of the plan that the Tribunal ordered",
        Arithmetic = "Five weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-05, final.</summary>
    public static RuleStep Final { get; } = new()
    {
        RuleId = "TRIB-05",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Ordered plan",
        Does = "Send the final plan that the Tribunal ordered",
        Arithmetic = "Eleven weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-06, amend.</summary>
    public static RuleStep Amend { get; } = new()
    {
        RuleId = "TRIB-06",
        Step = "amend",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Content amended by order",
        Does = "Send the plan amended as ordered",
        Arithmetic = "Five weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-07, amend.</summary>
    public static RuleStep ChangeSchool { get; } = new()
    {
        RuleId = "TRIB-07",
        Step = "amend",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "Med",
        Title = "Named school changed by order",
        Does = "Send the plan with the school that the Tribunal ordered",
        Arithmetic = "Two weeks after the order.",
        Source = "SEND Regulations 2014, reg 44",
    };

    /// <summary>TRIB-08, assess.</summary>
    public static RuleStep UnopposedAssess { get; } = new()
    {
        RuleId = "TRIB-08",
        Step = "assess",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Assessment not opposed",
        Does = "Start the assessment that is no longer opposed",
        Arithmetic = "Two weeks after the day the authority told the Tribunal.",
        Source = "SEND Regulations 2014, reg 45 (as amended by SI 2015/359)",
    };

    /// <summary>TRIB-09, refuse.</summary>
    public static RuleStep UnopposedRefuse { get; } = new()
    {
        RuleId = "TRIB-09",
        Step = "refuse",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "No plan after an assessment not opposed",
        Does = "Notify the family if no plan will be issued after the assessment that is no longer opposed",
        Arithmetic = "Ten weeks after the day the authority told the Tribunal.",
        Source = "SEND Regulations 2014, reg 45 (as amended by SI 2015/359)",
    };

    /// <summary>TRIB-10, final.</summary>
    public static RuleStep UnopposedPlan { get; } = new()
    {
        RuleId = "TRIB-10",
        Step = "final",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Plan after an assessment not opposed",
        Does = "Send the final plan after the assessment that is no longer opposed",
        Arithmetic = "Fourteen weeks after the day the authority told the Tribunal.",
        Source = "SEND Regulations 2014, reg 45 (as amended by SI 2015/359)",
    };

    /// <summary>TRIB-11, amend.</summary>
    public static RuleStep UnopposedAmend { get; } = new()
    {
        RuleId = "TRIB-11",
        Step = "amend",
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Amendment not opposed",
        Does = "Send the plan amended as no longer opposed",
        Arithmetic = "Five weeks after the day the authority told the Tribunal.",
        Source = "SEND Regulations 2014, reg 45 (as amended by SI 2015/359)",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Assess, RefusePlan, PlanAfter, Draft, Final, Amend, ChangeSchool, UnopposedAssess, UnopposedRefuse, UnopposedPlan, UnopposedAmend];
}
