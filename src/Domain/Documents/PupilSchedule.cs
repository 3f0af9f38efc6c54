using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>Papers about one pupil that a schedule asks for (SD-P1): the profile when the pupil's own words are new, the plan when a cycle starts or was reviewed, the parents' pack after each review, the transition pack before a change of school.</summary>
public static class PupilSchedule
{
    /// <summary>How many days a paper is wanted after what caused it: time enough for a gate to be mended.</summary>
    public const int Days = 28;

    private const int TransitionFromMonth = 6;

    private const int TransitionToMonth = 8;

    /// <summary>Headings of the sheet Story that a profile shows.</summary>
    public static IReadOnlyList<string> ProfileHeadings { get; } =
        [StoryHeadings.Strengths, StoryHeadings.MattersToMe, StoryHeadings.HowToSupport, StoryHeadings.WhenUpset, StoryHeadings.Communication, StoryHeadings.KeyAdult, StoryHeadings.AccessArrangements];

    /// <summary>What is wanted on a night, by kind, then pupil.</summary>
    public static IEnumerable<PaperWanted> For(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var listed = roll.Pupils.Where(SchoolPapers.IsListed).OrderBy(pupil => pupil.Ref).ToList();
        return [.. Profiles(listed, facts, night), .. Plans(listed, facts, night), .. Packs(listed, facts, night), .. Transitions(roll, facts, night)];
    }

    /// <summary>The newest cycle that has begun; null where there is none.</summary>
    public static SupportCycle? CycleOf(IEnumerable<SupportCycle> own, DateOnly night) => own.Where(cycle => cycle.Start <= night).MaxBy(cycle => cycle.Number);

    /// <summary>Day on which a cycle was looked back on with the parents; null where nobody has.</summary>
    public static DateOnly? ReviewedOn(SupportCycle cycle) => cycle.IsReviewed ? cycle.ParentsMet ?? cycle.ReviewOn : null;

    private static IEnumerable<PaperWanted> Profiles(IReadOnlyList<Pupil> listed, SencoFacts facts, DateOnly night)
    {
        var said = facts.Stories.Where(story => story.On <= night && ProfileHeadings.Contains(story.Heading)).Select(story => (story.Pupil, On: story.On!.Value))
            .Concat(facts.Views.Where(view => view.On <= night && view.Whose != "Parent").Select(view => (view.Pupil, On: view.On!.Value)))
            .ToLookup(one => one.Pupil, one => one.On);
        return from pupil in listed
               where said.Contains(pupil.Ref) && IsNear(said[pupil.Ref].Max(), night)
               select Paper(PaperKinds.Profile, pupil, $"words of {HouseCalendar.Iso(said[pupil.Ref].Max())}", InSchool(pupil, facts, night));
    }

    private static IEnumerable<PaperWanted> Plans(IReadOnlyList<Pupil> listed, SencoFacts facts, DateOnly night) =>
        from one in Cycles(listed, facts, night)
        where IsNear(one.Cycle.Start, night) || IsNear(ReviewedOn(one.Cycle), night)
        select Paper(PaperKinds.Plan, one.Pupil, Period(one.Cycle), InSchool(one.Pupil, facts, night));

    private static IEnumerable<PaperWanted> Packs(IReadOnlyList<Pupil> listed, SencoFacts facts, DateOnly night) =>
        from one in Cycles(listed, facts, night)
        where IsNear(ReviewedOn(one.Cycle), night)
        select Paper(PaperKinds.ParentPack, one.Pupil, Period(one.Cycle), [.. Recipients.SencoOf(one.Pupil, facts, night), .. Recipients.Parents(one.Pupil, facts, night)]);

    private static IEnumerable<PaperWanted> Transitions(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var years = night.Month is >= TransitionFromMonth and <= TransitionToMonth ? TransitionYears.Of(roll) : new HashSet<string>();
        foreach (var pupil in roll.Pupils.Where(pupil => pupil.Sen.Status is SenStatus.Support or SenStatus.Plan).OrderBy(pupil => pupil.Ref))
        {
            if (pupil.State == RollState.OnRoll && pupil.NcYear is { } year && years.Contains(year))
                yield return Paper(PaperKinds.Transition, pupil, string.Create(CultureInfo.InvariantCulture, $"transfer {night.Year}"), Recipients.SencoOf(pupil, facts, night));
            else if (pupil is { State: RollState.Left, LeftOn: { } left } && IsNear(left, night))
                yield return Paper(PaperKinds.Transition, pupil, $"left {HouseCalendar.Iso(left)}", Recipients.SencoOf(pupil, facts, night));
        }
    }

    private static IEnumerable<(Pupil Pupil, SupportCycle Cycle)> Cycles(IReadOnlyList<Pupil> listed, SencoFacts facts, DateOnly night)
    {
        var cycles = facts.Cycles.ToLookup(cycle => cycle.Pupil);
        return from pupil in listed
               let cycle = CycleOf(cycles[pupil.Ref], night)
               where cycle is not null
               select (pupil, cycle);
    }

    private static string Period(SupportCycle cycle) => string.Create(CultureInfo.InvariantCulture, $"cycle {cycle.Number}");

    private static bool IsNear(DateOnly? day, DateOnly night) => day is { } on && night.DayNumber - on.DayNumber is >= 0 and <= Days;

    private static IReadOnlyList<Recipient> InSchool(Pupil pupil, SencoFacts facts, DateOnly night) => [.. Recipients.SencoOf(pupil, facts, night), .. Recipients.TeachersOf(pupil, facts, night)];

    private static PaperWanted Paper(string kind, Pupil pupil, string period, IReadOnlyList<Recipient> recipients) =>
        new() { Kind = kind, Subject = pupil.Ref, Period = period, Recipients = [.. recipients.DistinctBy(recipient => recipient.Key)] };
}
