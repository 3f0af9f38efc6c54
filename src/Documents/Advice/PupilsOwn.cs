using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Advice;

/// <summary>This pupil's share of the school's facts: one pupil a document, and only that pupil (gate 2).</summary>
internal sealed record PupilsOwn(
    EhcPlan? Plan,
    IReadOnlyList<DueItem> Due,
    IReadOnlyList<ProgressRow> Progress,
    IReadOnlyList<InvolvementRow> Services,
    IReadOnlyList<PlanOutcome> Outcomes,
    IReadOnlyList<TeacherInput> Teachers)
{
    /// <summary>Filters by reference.</summary>
    public static PupilsOwn Of(AdviceSources sources)
    {
        var (pupil, facts) = (sources.Pupil.Ref, sources.Facts);
        return new PupilsOwn(
            facts.Plans.FirstOrDefault(plan => plan.Pupil == pupil),
            [.. sources.DueItems.Where(item => item.Pupil == pupil)],
            [.. facts.Progress.Where(row => row.Pupil == pupil)],
            [.. facts.Involvements.Where(row => row.Pupil == pupil)],
            [.. facts.Outcomes.Where(outcome => outcome.Pupil == pupil)],
            // What was given as evidence for a referral is for those who get the referral.
            [.. facts.TeachersInput.Where(answer => answer.Pupil == pupil && answer.Kind != RoundKinds.Evidence.Name)]);
    }
}
