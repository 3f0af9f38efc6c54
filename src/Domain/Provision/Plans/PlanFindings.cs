using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Plans;

/// <summary>What kind of thing a plan lacks or suggests.</summary>
public enum PlanFindingKind
{
    /// <summary>Nobody recorded what the class teacher says.</summary>
    InputMissing,

    /// <summary>A term target lacks baseline, measure, owner or day.</summary>
    NotSmart,

    /// <summary>A target serves nothing above it.</summary>
    Orphan,

    /// <summary>The same target set again without having been achieved.</summary>
    Repeated,

    /// <summary>Several cycles in a row did not meet their outcomes: a person may want to step up.</summary>
    StepUp,

    /// <summary>Days or numbers of cycles contradict each other.</summary>
    Contradiction,

    /// <summary>The review date has passed and nobody looked back.</summary>
    ReviewMissing,
}

/// <summary>One finding about one pupil's plan; a prompt for a person, never a decision.</summary>
/// <param name="Says">In words, without the pupil's.</param>
/// <param name="Source">Cell or row it stands at.</param>
public sealed record PlanFinding(PupilRef Pupil, PlanFindingKind Kind, string Says, Place? Source);

/// <summary>Reads cycles and targets together.</summary>
public static class PlanFindings
{
    /// <summary>Findings of one pupil on a night, in a fixed order.</summary>
    /// <param name="unmet">How many cycles in a row must have failed before stepping up is suggested.</param>
    public static IEnumerable<PlanFinding> For(PupilRef pupil, IReadOnlyList<SupportCycle> cycles, IReadOnlyList<PlanTarget> targets, DateOnly night, int unmet)
    {
        var inOrder = cycles.OrderBy(cycle => cycle.Number).ToList();
        foreach (var cycle in inOrder)
        {
            if (cycle.Start <= night && cycle.TeacherInput is null && IsLatest(cycle, inOrder, night))
                yield return new(pupil, PlanFindingKind.InputMissing, FormattableString.Invariant($"cycle {cycle.Number}: class teacher's input missing"), cycle.Source);
            if (cycle.ReviewOn < night && !cycle.IsReviewed)
                yield return new(pupil, PlanFindingKind.ReviewMissing, FormattableString.Invariant($"cycle {cycle.Number}: the review date has passed, and no review is recorded"), cycle.Source);
        }

        foreach (var finding in Contradictions(pupil, inOrder))
            yield return finding;
        foreach (var target in targets.Where(target => target.Result is null && target.Lacks().Any()))
            yield return new(pupil, PlanFindingKind.NotSmart, $"a term target lacks {string.Join(", ", target.Lacks())}", target.Source);
        foreach (var orphan in Ladder.Of(targets).Orphans)
            yield return new(pupil, PlanFindingKind.Orphan, orphan.Level == TargetLevel.Term ? "a term target serves no year expectation" : "a year expectation serves no aspiration", orphan.Source);
        foreach (var (target, times) in RepeatedTargets.Of(targets))
            yield return new(pupil, PlanFindingKind.Repeated, FormattableString.Invariant($"the same target has been set {times} times and not achieved"), target.Source);
        if (CycleResults.UnmetInARow(inOrder, targets) is var failed && failed >= unmet)
            yield return new(pupil, PlanFindingKind.StepUp, FormattableString.Invariant($"{failed} cycles in a row did not meet their outcomes: consider stepping up. This suggests, a person decides"), inOrder[^1].Source);
    }

    // Only the newest cycle that has begun: what nobody asked a year ago is not asked now.
    private static bool IsLatest(SupportCycle cycle, List<SupportCycle> all, DateOnly night) => all.FindLast(other => other.Start <= night) == cycle;

    private static IEnumerable<PlanFinding> Contradictions(PupilRef pupil, List<SupportCycle> inOrder)
    {
        foreach (var cycle in inOrder.Where(cycle => cycle.ReviewOn < cycle.Start))
            yield return new(pupil, PlanFindingKind.Contradiction, FormattableString.Invariant($"cycle {cycle.Number}: its review date lies before its start"), cycle.Source);
        foreach (var (before, after) in inOrder.Zip(inOrder.Skip(1)).Where(pair => pair.Second.Start < pair.First.Start))
            yield return new(pupil, PlanFindingKind.Contradiction, FormattableString.Invariant($"cycle {after.Number} starts before cycle {before.Number}"), after.Source);
    }
}
