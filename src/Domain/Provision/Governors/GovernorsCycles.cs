using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Governors;

/// <summary>How far the graduated approach is in place (CoP 6.44): counts before rounding, which never leave the hub as they are.</summary>
internal sealed record GovernorsCycles(int Supported, int In, int WithInput, int Reviewed, int WithParents, int Judged, int Met)
{
    // A cycle counts while it runs, and for a term's length after its review.
    private const int DaysAfter = 92;

    /// <summary>Of the pupils with SEN support.</summary>
    public static GovernorsCycles Of(IReadOnlyList<RegisterEntry> entries, SencoFacts facts, DateOnly night)
    {
        var all = facts.Cycles.ToLookup(cycle => cycle.Pupil);
        var supported = entries.Where(entry => entry.Status == SenStatus.Support).ToList();
        var cycles = supported.Select(entry => PupilSchedule.CycleOf(all[entry.Pupil], night)).OfType<SupportCycle>().Where(cycle => (cycle.ReviewOn ?? night).AddDays(DaysAfter) >= night).ToList();
        var reviewed = cycles.Where(cycle => cycle.IsReviewed).ToList();
        return new(
            supported.Count,
            cycles.Count,
            cycles.Count(cycle => cycle.TeacherInput is not null),
            reviewed.Count,
            reviewed.Count(cycle => cycle.ParentsMet is not null),
            reviewed.Count(cycle => cycle.Outcome is not null),
            reviewed.Count(cycle => cycle.Outcome is CycleOutcome.Met or CycleOutcome.Partly));
    }
}
