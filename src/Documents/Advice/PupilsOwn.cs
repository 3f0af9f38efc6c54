using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import;
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
    /// <summary>Drawn from the school's facts.</summary>
    public static PupilsOwn Of(AdviceSources sources)
    {
        var (pupil, own) = (sources.Pupil.Ref, sources.Facts.ShareOf(sources.Pupil.Ref));
        return new PupilsOwn(
            own.Plans.Count > 0 ? own.Plans[0] : null,
            [.. sources.DueItems.Where(item => item.Pupil == pupil)],
            own.Progress,
            own.Involvements,
            own.Outcomes,
            // What was given as evidence for a referral is for those who get the referral.
            [.. sources.Facts.TeachersInput.Where(answer => answer.Pupil == pupil && answer.Kind != RoundKinds.Evidence.Name)]);
    }
}
