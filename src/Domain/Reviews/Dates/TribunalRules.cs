using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>What follows an order of the Tribunal, or an appeal that is not opposed (TRIB-01 to 14).</summary>
public static class TribunalRules
{
    private static readonly Dictionary<string, (RuleStep Step, int Weeks)[]> Orders = new()
    {
        ["assess"] = [(TribunalSteps.Assess, 2), (TribunalSteps.RefusePlan, 10), (TribunalSteps.PlanAfter, 14)],
        ["make_plan"] = [(TribunalSteps.Draft, 5), (TribunalSteps.Final, 11)],
        ["amend"] = [(TribunalSteps.Amend, 5)],
        ["change_school"] = [(TribunalSteps.ChangeSchool, 2)],
        ["unopposed_assess"] = [(TribunalSteps.UnopposedAssess, 2), (TribunalSteps.UnopposedRefuse, 10), (TribunalSteps.UnopposedPlan, 14)],
        ["unopposed_amend"] = [(TribunalSteps.UnopposedAmend, 5)],
        ["unopposed_make_plan"] = [(TribunalSteps.UnopposedDraft, 5), (TribunalSteps.UnopposedFinal, 11)],
        ["unopposed_change_school"] = [(TribunalSteps.UnopposedChangeSchool, 2)],
    };

    /// <summary>What can be ordered.</summary>
    public static IReadOnlyCollection<string> Kinds => Orders.Keys;

    /// <summary>The steps of the order.</summary>
    public static IEnumerable<Finding> For(CaseDay day) => day.Facts.Tribunal switch
    {
        null => [],
        { OrderedOn: { } ordered, Kind: { } kind } when Orders.TryGetValue(kind, out var steps) =>
            steps.Select(one => day.Item(one.Step, Periods.WithinWeeksOf(ordered, one.Weeks), $"{kind}, {DayWords.Plain(ordered)}", ordered)),
        { Kind: null } => [CaseDay.Missing(TribunalSteps.Assess, "tribunal.kind")],
        { Kind: var kind } => [CaseDay.Missing(Orders.TryGetValue(kind, out var steps) ? steps[0].Step : TribunalSteps.Assess, "tribunal.orderedOn")],
    };
}
