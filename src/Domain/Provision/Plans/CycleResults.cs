using SenHub.Domain.Reviews;

namespace SenHub.Domain.Provision.Plans;

/// <summary>What came of cycles: a person's word, else the results of the term targets set in them.</summary>
public static class CycleResults
{
    /// <summary>The outcome of one cycle; null where nothing says, which is never taken for a failure.</summary>
    public static CycleOutcome? Of(SupportCycle cycle, IReadOnlyList<SupportCycle> all, IReadOnlyList<PlanTarget> targets)
    {
        if (cycle.Outcome is { } judged)
            return judged;
        var next = all.Where(other => other.Start > cycle.Start).Select(other => (DateOnly?)other.Start).Min();
        var own = targets.Where(target => target.Level == TargetLevel.Term && target.SetOn >= cycle.Start && (next is null || target.SetOn < next)).ToList();
        if (own.Count == 0 || own.Exists(target => target.Result is null))
            return null;
        if (own.TrueForAll(target => target.Result == TargetResult.Achieved))
            return CycleOutcome.Met;
        return own.TrueForAll(target => target.Result == TargetResult.NotYet) ? CycleOutcome.NotMet : CycleOutcome.Partly;
    }

    /// <summary>How many of the newest judged cycles in a row met nothing. A cycle that still runs is not counted, one that nobody judged ends the row.</summary>
    public static int UnmetInARow(IReadOnlyList<SupportCycle> inOrder, IReadOnlyList<PlanTarget> targets)
    {
        var outcomes = inOrder.Select(cycle => Of(cycle, inOrder, targets)).ToList();
        if (outcomes.Count > 0 && outcomes[^1] is null)
            outcomes.RemoveAt(outcomes.Count - 1);
        return outcomes.AsEnumerable().Reverse().TakeWhile(outcome => outcome == CycleOutcome.NotMet).Count();
    }
}
