using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Cycles, targets, views and stories of some children with SEN support: what plans, parents' packs and profiles are made of.</summary>
internal sealed class CycleRows(SchoolWorld world, Register register, IReadOnlyCollection<PupilRef> apart)
{
    // Of each area of need.
    private const int InArea = 2;

    private static readonly DateOnly Summer = new(2026, 4, 20);
    private static readonly DateOnly SummerReview = new(2026, 7, 8);
    private static readonly DateOnly Autumn = new(2026, 9, 14);
    private static readonly DateOnly AutumnReview = new(2026, 11, 12);

    private static readonly string[] Profile = [StoryHeadings.HowToSupport, StoryHeadings.WhenUpset, StoryHeadings.KeyAdult, StoryHeadings.AtHome];

    private readonly IReadOnlyList<(Child Child, string[] Words)> chosen = Choose(world, register, apart);

    /// <summary>A summer cycle of every other child, and an autumn one of all, reviewed with the parents.</summary>
    public IReadOnlyList<SupportCycle> Cycles() =>
    [
        .. chosen.Where((_, at) => at % 2 == 0).Select(one => Cycle(one, 1, Summer, SummerReview) with { Outcome = CycleOutcome.NotMet, NextStep = "Adapt" }),
        .. chosen.Select((one, at) => Cycle(one, at % 2 == 0 ? 2 : 1, Autumn, AutumnReview)),
    ];

    /// <summary>The three rungs, last term's target with its result, and the next one.</summary>
    public IReadOnlyList<PlanTarget> Targets() =>
    [
        .. chosen.SelectMany(one => (PlanTarget[])
        [
            Target(one, TargetLevel.Aspiration, one.Words[8], null, Autumn),
            Target(one, TargetLevel.Year, one.Words[9], one.Words[8], Autumn),
            Term(one, one.Words[10], Autumn, AutumnReview) with { Result = one.Words[5] == "Met" ? TargetResult.Achieved : TargetResult.Partly },
            Term(one, one.Words[14], AutumnReview, new(2027, 2, 5)) with { Baseline = one.Words[10] },
        ]),
    ];

    /// <summary>What child and parents said at the review.</summary>
    public IReadOnlyList<ViewRow> Views() =>
    [
        .. chosen.SelectMany(one => (ViewRow[])
        [
            new(register.Ref(one.Child), "Pupil", AutumnReview, one.Words[15], Offices.Deputy(world.Shape)),
            new(register.Ref(one.Child), "Parent", AutumnReview, one.Words[16], Offices.Deputy(world.Shape)),
        ]),
    ];

    /// <summary>Strengths, what matters and how to help.</summary>
    public IReadOnlyList<StoryRow> Stories()
    {
        var texts = Texts.Rows("stories");
        return
        [
            .. from one in chosen.Index()
               from heading in (string[])[StoryHeadings.Strengths, StoryHeadings.MattersToMe, .. Profile]
               let fitting = texts.Where(row => row[0] == heading && (row[1] == "-" || row[1] == one.Item.Child.Sen!.Area)).ToList()
               select new StoryRow(register.Ref(one.Item.Child), heading, null, fitting[one.Index % fitting.Count][2], AutumnReview),
        ];
    }

    // No two parents apart, each with a mailbox, so that packs go to both without a question.
    private static IReadOnlyList<(Child Child, string[] Words)> Choose(SchoolWorld world, Register register, IReadOnlyCollection<PupilRef> apart) =>
    [
        .. from words in Texts.Rows("support")
           from child in world.WithSen.Where(child =>
               child.Sen is { Plan: null } sen && sen.Area == words[0] && !apart.Contains(register.Ref(child))
               && child.Adults.Count > 0 && child.Adults.All(adult => adult is { NoContact: false, HasResponsibility: true, Email: not null, CourtOrder: null })
               && world.Children.Count(other => other.NcYear == child.NcYear && other.Forename == child.Forename) == 1).Take(InArea)
           select (child, words),
    ];

    private SupportCycle Cycle((Child Child, string[] Words) one, int number, DateOnly start, DateOnly review) => new()
    {
        Pupil = register.Ref(one.Child),
        Number = number,
        Start = start,
        ReviewOn = review,
        Assess = one.Words[1],
        Plan = one.Words[2],
        Do = one.Words[3],
        Review = one.Words[4],
        Outcome = one.Words[5] == "Met" ? CycleOutcome.Met : CycleOutcome.Partly,
        NextStep = one.Words[6],
        TeacherInput = one.Words[7],
        InputBy = "Class teacher",
        ParentsMet = review,
    };

    private PlanTarget Term((Child Child, string[] Words) one, string words, DateOnly set, DateOnly due) => Target(one, TargetLevel.Term, words, one.Words[9], set) with
    {
        Measure = one.Words[11],
        Baseline = one.Words[12],
        Strategy = one.Words[13],
        Owner = "Class teacher",
        DueBy = due,
    };

    private PlanTarget Target((Child Child, string[] Words) one, TargetLevel level, string words, string? serves, DateOnly set) =>
        new() { Pupil = register.Ref(one.Child), Area = Area.Name(one.Child.Sen!.Area), Level = level, Words = words, Serves = serves, SetOn = set };
}
