namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps of an appeal (rulebook, section 1).</summary>
public static class AppealSteps
{
    /// <summary>APL-01, appeal.</summary>
    public static RuleStep Appeal { get; } = new()
    {
        RuleId = "APL-01",
        Step = "appeal",
        Owner = DutyOwner.Family,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Appeal to the Tribunal",
        Does = "Send the appeal",
        Arithmetic = "The later of two months after the decision letter and one month after the mediation certificate, each the corresponding date or the end of a shorter month.",
        Source = "IPSEA on the time limit of SEN appeals; the Tribunal's own rules were not seen",
    };

    /// <summary>APL-02, appeal.</summary>
    public static RuleStep AfterChristmas { get; } = new()
    {
        RuleId = "APL-02",
        Step = "appeal",
        Owner = DutyOwner.Family,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Appeal limit at Christmas",
        Does = "Send the appeal, where its limit falls at Christmas",
        Arithmetic = "A limit from 25 December to 1 January moves to the next working day in January.",
        Source = "IPSEA on the time limit of SEN appeals; the Tribunal's own rules were not seen",
    };

    /// <summary>APL-03, appeal.</summary>
    public static RuleStep AfterAugust { get; } = new()
    {
        RuleId = "APL-03",
        Step = "appeal",
        Owner = DutyOwner.Family,
        Kind = DueKind.Statutory,
        Confidence = "High",
        Title = "Appeal limit in August",
        Does = "Send the appeal, where its limit falls in August",
        Arithmetic = "A limit in August moves to the first working day of September; SEN appeals only, not disability claims.",
        Source = "IPSEA on the time limit of SEN appeals; the Tribunal's own rules were not seen",
    };

    /// <summary>All, in the rulebook's order.</summary>
    public static IReadOnlyList<RuleStep> All { get; } = [Appeal, AfterChristmas, AfterAugust];
}
