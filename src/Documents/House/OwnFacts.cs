using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.House;

/// <summary>One pupil's share of the school's facts: a paper about a pupil is made of these and can hold nobody else's (gate 2).</summary>
public sealed record OwnFacts
{
    /// <summary>Whose.</summary>
    public required Pupil Pupil { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The costed map.</summary>
    public required ProvisionMap Map { get; init; }

    /// <summary>Lines that are not of the map's school year, newest first.</summary>
    public required IReadOnlyList<ProvisionLine> OtherYears { get; init; }

    /// <summary>The plan's row; null without a plan.</summary>
    public EhcPlan? Plan { get; init; }

    /// <summary>Outcomes of the plan, by number.</summary>
    public required IReadOnlyList<PlanOutcome> Outcomes { get; init; }

    /// <summary>All targets, oldest first.</summary>
    public required IReadOnlyList<PlanTarget> Targets { get; init; }

    /// <summary>Cycles that have begun, by number.</summary>
    public required IReadOnlyList<SupportCycle> Cycles { get; init; }

    /// <summary>Pieces of the story.</summary>
    public required IReadOnlyList<StoryRow> Stories { get; init; }

    /// <summary>Views, newest first.</summary>
    public required IReadOnlyList<ViewRow> Views { get; init; }

    /// <summary>Results.</summary>
    public required IReadOnlyList<ProgressRow> Progress { get; init; }

    /// <summary>Services involved.</summary>
    public required IReadOnlyList<InvolvementRow> Services { get; init; }

    /// <summary>The support week, in its order.</summary>
    public required IReadOnlyList<WeekSlot> Slots { get; init; }

    /// <summary>Service consents.</summary>
    public required IReadOnlyList<Consent> Consents { get; init; }

    /// <summary>The newest cycle; null where there is none.</summary>
    public SupportCycle? Cycle => Cycles.Count > 0 ? Cycles[^1] : null;

    /// <summary>Term targets without a result, newest first.</summary>
    public IEnumerable<PlanTarget> RunningTargets => Targets.Where(target => target is { Level: TargetLevel.Term, Result: null }).Reverse();

    /// <summary>Lines that run on the day of the data.</summary>
    public IEnumerable<CostedLine> Running => RunningOn(AsOf);

    /// <summary>Lines that run on a day.</summary>
    public IEnumerable<CostedLine> RunningOn(DateOnly day) => Map.Lines.Where(line => !(line.Line.Start > day) && !(line.Line.End < day));

    /// <summary>What the story says under a heading, one text a row, newest first.</summary>
    public IReadOnlyList<string> Story(string heading) =>
        [.. Stories.Where(story => string.Equals(story.Heading, heading, StringComparison.OrdinalIgnoreCase)).OrderByDescending(story => story.On).Select(story => story.Text)];

    /// <summary>The newest views of one of these.</summary>
    public ViewRow? ViewOf(params ReadOnlySpan<string> whose)
    {
        foreach (var view in Views)
        {
            if (whose.Contains(view.Whose))
                return view;
        }

        return null;
    }

    /// <summary>The pupil's share of the facts, in the orders that papers want.</summary>
    public static OwnFacts Of(Pupil pupil, SencoFacts facts, ProvisionMap map, DateOnly asOf)
    {
        var own = facts.ShareOf(pupil.Ref);
        return new()
        {
            Pupil = pupil,
            AsOf = asOf,
            Map = map,
            OtherYears = [.. facts.Provision.Where(line => line.Pupil == pupil.Ref && line.Start < map.Year.From && !map.Lines.Any(costed => costed.Line.LineId == line.LineId)).OrderByDescending(line => line.Start)],
            Plan = own.Plans.Count > 0 ? own.Plans[0] : null,
            Outcomes = own.Outcomes,
            Targets = [.. own.Targets.OrderBy(target => target.SetOn)],
            Cycles = [.. own.Cycles.Where(cycle => cycle.Start <= asOf)],
            Stories = own.Stories,
            Views = [.. own.Views.OrderByDescending(view => view.On)],
            Progress = own.Progress,
            Services = own.Involvements,
            Slots = [.. own.Timetable.OrderBy(slot => slot.Day).ThenBy(slot => slot.From)],
            Consents = own.Consents,
        };
    }

    /// <summary>Day of the next look: a booked review, else the cycle's; null where none is to come.</summary>
    public DateOnly? NextReview(SencoFacts facts) =>
        PaperPlan.NextReview(Pupil.Ref, facts, AsOf)?.Meeting ?? (Cycle?.ReviewOn >= AsOf ? Cycle.ReviewOn : null);
}
