namespace SenHub.Domain.Reviews.Dates;

/// <summary>What an authority does after an order (reg 44) or an appeal it does not oppose (reg 45); all are its own statutory duties.</summary>
public static class TribunalSteps
{
    private const string Order = "SEND Regulations 2014, reg 44";

    private const string Unopposed = "SEND Regulations 2014, reg 45 (as amended by SI 2015/359)";

    // The rulebook has four periods of reg 45; these three more are given by an advice service.
    private const string Advised = "SEND Regulations 2014, reg 45, as SENDIASS Surrey gives its periods";

    /// <summary>TRIB-01, assess.</summary>
    public static RuleStep Assess { get; } = Step(1, "assess", "Assessment ordered", "Start the assessment that the Tribunal ordered", "Two", Order);

    /// <summary>TRIB-02, refuse.</summary>
    public static RuleStep RefusePlan { get; } = Step(2, "refuse", "No plan after an ordered assessment", "Notify the family if no plan will be issued after the ordered assessment", "Ten", Order);

    /// <summary>TRIB-03, final.</summary>
    public static RuleStep PlanAfter { get; } = Step(3, "final", "Plan after an ordered assessment", "Send the final plan after the ordered assessment", "Fourteen", Order);

    /// <summary>TRIB-04, draft.</summary>
    public static RuleStep Draft { get; } = Step(4, "draft", "Draft of an ordered plan", "Send the draft of the plan that the Tribunal ordered", "Five", Order);

    /// <summary>TRIB-05, final.</summary>
    public static RuleStep Final { get; } = Step(5, "final", "Ordered plan", "Send the final plan that the Tribunal ordered", "Eleven", Order);

    /// <summary>TRIB-06, amend.</summary>
    public static RuleStep Amend { get; } = Step(6, "amend", "Content amended by order", "Send the plan amended as ordered", "Five", Order);

    /// <summary>TRIB-07, amend.</summary>
    public static RuleStep ChangeSchool { get; } = Step(7, "amend", "Named school changed by order", "Send the plan with the school that the Tribunal ordered", "Two", Order);

    /// <summary>TRIB-08, assess.</summary>
    public static RuleStep UnopposedAssess { get; } = Step(8, "assess", "Assessment not opposed", "Start the assessment that is no longer opposed", "Two", Unopposed);

    /// <summary>TRIB-09, refuse.</summary>
    public static RuleStep UnopposedRefuse { get; } = Step(9, "refuse", "No plan after an assessment not opposed", "Notify the family if no plan will be issued after the assessment that is no longer opposed", "Ten", Unopposed);

    /// <summary>TRIB-10, final.</summary>
    public static RuleStep UnopposedPlan { get; } = Step(10, "final", "Plan after an assessment not opposed", "Send the final plan after the assessment that is no longer opposed", "Fourteen", Unopposed);

    /// <summary>TRIB-11, amend.</summary>
    public static RuleStep UnopposedAmend { get; } = Step(11, "amend", "Amendment not opposed", "Send the plan amended as no longer opposed", "Five", Unopposed);

    /// <summary>TRIB-12, draft.</summary>
    public static RuleStep UnopposedDraft { get; } = Step(12, "draft", "Draft of a plan not opposed", "Send the draft of the plan that is no longer opposed", "Five", Advised);

    /// <summary>TRIB-13, final.</summary>
    public static RuleStep UnopposedFinal { get; } = Step(13, "final", "Plan not opposed", "Send the final plan that is no longer opposed", "Eleven", Advised);

    /// <summary>TRIB-14, amend.</summary>
    public static RuleStep UnopposedChangeSchool { get; } = Step(14, "amend", "Named school not opposed", "Send the plan with the school that is no longer opposed", "Two", Advised);

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } =
    [
        Assess, RefusePlan, PlanAfter, Draft, Final, Amend, ChangeSchool,
        UnopposedAssess, UnopposedRefuse, UnopposedPlan, UnopposedAmend, UnopposedDraft, UnopposedFinal, UnopposedChangeSchool,
    ];

    private static RuleStep Step(int number, string step, string title, string does, string weeks, string source) => new()
    {
        RuleId = FormattableString.Invariant($"TRIB-{number:00}"),
        Step = step,
        Owner = DutyOwner.LA,
        Kind = DueKind.Statutory,
        Confidence = source == Unopposed ? "High" : "Med",
        Title = title,
        Does = does,
        Arithmetic = source == Order ? $"{weeks} weeks after the order." : $"{weeks} weeks after the day the authority told the Tribunal.",
        Source = source,
    };
}
