using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Evidence;

/// <summary>Lists of pupils by the evidence there is for a next step: prompts for a person, never a decision. Two cycles are what authorities commonly look for, no law (SUP-07).</summary>
public sealed record EvidenceViews
{
    private const int CyclesLookedFor = 2;

    private static readonly HashSet<string> TestYears = ["5", "6", "9", "10", "11", "12", "13"];

    /// <summary>The night.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>With SEN support and two reviewed cycles or more: the picture for an assessment request or a top-up.</summary>
    public required IReadOnlyList<CycleEvidence> Cycles { get; init; }

    /// <summary>Additional provision above element 2, the costliest first (FUND-01).</summary>
    public required IReadOnlyList<CostEvidence> AboveElement2 { get; init; }

    /// <summary>Pupils of the years with tests and examinations: the picture of need for access arrangements (TRANS-01, TRANS-04).</summary>
    public required IReadOnlyList<AccessEvidence> Access { get; init; }

    /// <summary>Pupils before a change of school or phase, by year.</summary>
    public required IReadOnlyList<TransitionList> Transitions { get; init; }

    /// <summary>Attendance with needs and without.</summary>
    public required IReadOnlyList<AttendanceGroup> Attendance { get; init; }

    /// <summary>Of a night.</summary>
    public static EvidenceViews Of(SchoolRoll roll, SencoFacts facts, IReadOnlyList<ProvisionMap> maps, IReadOnlyList<DueItem> due, DateOnly night)
    {
        var listed = roll.Pupils.Where(pupil => SchoolPapers.IsListed(pupil) && pupil.State == RollState.OnRoll).OrderBy(pupil => pupil.Ref).ToList();
        var costs = maps.ToDictionary(map => map.Pupil);
        return new()
        {
            AsOf = night,
            Cycles = [.. CyclesOf(listed, facts, costs)],
            AboveElement2 = [.. listed.Where(pupil => costs.GetValueOrDefault(pupil.Ref)?.AboveElement2 > 0).Select(pupil => CostEvidence.Of(pupil, costs[pupil.Ref])).OrderByDescending(one => one.Full)],
            Access = [.. AccessOf(listed, facts, night)],
            Transitions = [.. TransitionsOf(roll, listed, due)],
            Attendance = AttendanceGroup.Of(roll),
        };
    }

    private static IEnumerable<CycleEvidence> CyclesOf(IReadOnlyList<Pupil> listed, SencoFacts facts, Dictionary<PupilRef, ProvisionMap> costs)
    {
        var (cycles, targets) = (facts.Cycles.ToLookup(cycle => cycle.Pupil), facts.Targets.ToLookup(target => target.Pupil));
        foreach (var pupil in listed.Where(pupil => pupil.Sen.Status == SenStatus.Support))
        {
            var all = cycles[pupil.Ref].OrderBy(cycle => cycle.Number).ToList();
            var reviewed = all.Where(cycle => cycle.IsReviewed).ToList();
            if (reviewed.Count < CyclesLookedFor)
                continue;
            yield return new(
                pupil,
                reviewed.Count,
                [.. reviewed.Select(cycle => CycleResults.Of(cycle, all, [.. targets[pupil.Ref]]))],
                PupilSchedule.ReviewedOn(reviewed[^1]),
                costs.GetValueOrDefault(pupil.Ref)?.FullCost,
                [.. facts.Involvements.Where(row => row.Pupil == pupil.Ref).Select(row => row.Service)],
                facts.Views.Any(view => view.Pupil == pupil.Ref && view.Whose == "Parent"));
        }
    }

    private static IEnumerable<AccessEvidence> AccessOf(IReadOnlyList<Pupil> listed, SencoFacts facts, DateOnly night)
    {
        var arrangements = facts.Stories.Where(story => story.Heading == StoryHeadings.AccessArrangements).ToLookup(story => story.Pupil, story => story.Text);
        var scores = facts.Progress.Where(row => row.Standardised is not null && row.On <= night).ToLookup(row => row.Pupil);
        return from pupil in listed
               where pupil.NcYear is { } year && TestYears.Contains(year)
               let newest = scores[pupil.Ref].GroupBy(row => row.Measure).Select(measure => measure.MaxBy(row => row.On)!).OrderBy(row => row.Measure, StringComparer.Ordinal).ToList()
               where arrangements.Contains(pupil.Ref) || newest.Count > 0
               orderby YearOrder.Of(pupil.NcYear), pupil.Ref
               select new AccessEvidence(pupil, [.. arrangements[pupil.Ref]], newest);
    }

    private static IEnumerable<TransitionList> TransitionsOf(SchoolRoll roll, IReadOnlyList<Pupil> listed, IReadOnlyList<DueItem> due)
    {
        var leaving = TransitionYears.Of(roll);
        // Year 5 talks of places a year ahead; Year 9 is the first year of preparing for adulthood (PFA-01).
        var years = leaving.Concat(listed.Select(pupil => pupil.NcYear).OfType<string>().Where(year => year is "5" or "9")).Distinct().OrderBy(YearOrder.Of);
        var steps = due.Where(item => item.Pupil is not null && (item.RuleId.StartsWith("PT-", StringComparison.Ordinal) || item.RuleId.StartsWith("PFA-", StringComparison.Ordinal)) && item.Status is not (DueStatus.Done or DueStatus.InsufficientData))
            .ToLookup(item => item.Pupil!.Value);
        return from year in years
               let pupils = listed.Where(pupil => pupil.NcYear == year).Select(pupil => new TransitionPupil(pupil, steps[pupil.Ref].MinBy(item => item.LastLawfulDay))).ToList()
               where pupils.Count > 0
               select new TransitionList(year, leaving.Contains(year), pupils);
    }
}
