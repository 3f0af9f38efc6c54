using SenHub.Documents.House;
using SenHub.Domain.Import;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Tests.Fixtures;

/// <summary>Zofia's cycles, targets, story and week: what profile, plan, pack and transition pack are made of; and another child's, of which none may show.</summary>
internal static class SampleOwn
{
    public static readonly PupilRef Other = PupilRef.Make("LK", 77);

    public const string OtherWords = "Otherchild likes trains and lives with Granny";

    private static readonly DateOnly Start = new(2026, 9, 14);
    private static readonly DateOnly Review = new(2026, 11, 12);

    public static SencoFacts Facts { get; } = SampleReviews.Facts with
    {
        Cycles =
        [
            new() { Pupil = Larkfield.Ref, Number = 1, Start = new(2026, 4, 20), ReviewOn = new(2026, 7, 8), Review = "Little change.", Outcome = CycleOutcome.NotMet, ParentsMet = new(2026, 7, 8) },
            new()
            {
                Pupil = Larkfield.Ref, Number = 2, Start = Start, ReviewOn = Review, Assess = "Reads single words; loses the thread in sentences.", Plan = "Small group three times a week, pictures for each topic.",
                Do = "31 sessions took place.", Review = "Uses whole sentences in the group. Is proud of it.", NextStep = "Continue", Outcome = CycleOutcome.Partly, TeacherInput = "Answers once a day now.", InputBy = "Class teacher", ParentsMet = Review,
            },
            new() { Pupil = Other, Number = 1, Start = Start, Assess = OtherWords, Review = OtherWords },
        ],
        Targets =
        [
            Target(TargetLevel.Aspiration, "To tell a story to the whole class", null, Start),
            Target(TargetLevel.Year, "Tells a short story to a group", "To tell a story to the whole class", Start),
            Term("Says a full sentence in class twice a day", Start, Review) with { Result = TargetResult.Partly, Note = "Pictures helped." },
            Term("Tells what happened in three sentences", Review, new(2027, 2, 5)),
            Target(TargetLevel.Term, OtherWords, null, Start) with { Pupil = Other },
        ],
        Stories =
        [
            new(Larkfield.Ref, StoryHeadings.Strengths, null, "Draws with great care and tells jokes.", Review),
            new(Larkfield.Ref, StoryHeadings.MattersToMe, null, "My rabbit, and sitting near a friend.", Review),
            new(Larkfield.Ref, StoryHeadings.HowToSupport, null, "Say my name first, then one thing at a time.", Review),
            new(Larkfield.Ref, StoryHeadings.WhenUpset, null, "I go quiet. Wait with me.", Review),
            new(Larkfield.Ref, StoryHeadings.KeyAdult, null, "The teaching assistant who meets me in the morning.", Review),
            new(Larkfield.Ref, StoryHeadings.AccessArrangements, null, "A prompter and a quiet room.", Review),
            new(Larkfield.Ref, StoryHeadings.AtHome, null, "Ask about one thing that happened, and wait for the whole answer.", Review),
            new(Larkfield.Ref, StoryHeadings.Needs, "Communication and interaction", "Understanding language in a busy room.", Review),
            new(Larkfield.Ref, StoryHeadings.History, null, "The family moved twice when Zofia was small.", Review),
            new(Other, StoryHeadings.Strengths, null, OtherWords, Review),
        ],
        Views =
        [
            new(Larkfield.Ref, "Pupil", Review, "I like my group. I can say more now.", "Mr Bell"),
            new(Larkfield.Ref, "Parent", Review, "We hear longer sentences at home.", "Mr Bell"),
            new(Other, "Parent", Review, OtherWords, null),
        ],
        Timetable =
        [
            .. new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday }.Select(day => new WeekSlot { Pupil = Larkfield.Ref, Day = day, From = new(9, 30), Minutes = 30, Intervention = "Talk Boost small group", Room = "Library" }),
        ],
        Consents = [new() { Pupil = Larkfield.Ref, Purpose = "EP involvement", Recipient = "Link EP", GivenOn = new(2026, 10, 5) }],
    };

    public static OwnFacts Full { get; } = OwnFacts.Of(Larkfield.Pupil(), Facts, SampleMaps.Full, Larkfield.Night);

    public static OwnFacts Sparse { get; } = OwnFacts.Of(Larkfield.Pupil() with { NcYear = null, Sen = new SenRecord { Status = SenStatus.Support }, AttendancePercent = null, Contacts = [] }, new SencoFacts(), SampleMaps.Empty, Larkfield.Night);

    public static OwnFacts Awkward { get; } = OwnFacts.Of(
        Fixtures.Awkward.Pupil(),
        Facts with
        {
            Stories = [.. Facts.Stories, .. Facts.Stories.Select(story => story with { Text = $"{story.Text} {Long}" })],
            Targets = [.. Facts.Targets, .. Enumerable.Range(1, 12).Select(at => Term(FormattableString.Invariant($"{at}: {Long}"), Review, new(2027, 2, 5)))],
        },
        Fixtures.Awkward.Map,
        Larkfield.Night);

    public const string Long =
        "With objects of reference, a now-and-next board and a communication book, and with pre-teaching of the week's vocabulary on Monday, "
        + "works through the day's tasks in the order that was agreed, and returns to the group when ready.";

    private static PlanTarget Term(string words, DateOnly set, DateOnly due) => Target(TargetLevel.Term, words, "Tells a short story to a group", set) with
    {
        Measure = "Tally of one week",
        Baseline = "Once a day",
        Strategy = "Sentence starters on the desk",
        Owner = "Class teacher",
        DueBy = due,
    };

    private static PlanTarget Target(TargetLevel level, string words, string? serves, DateOnly set) => new() { Pupil = Larkfield.Ref, Level = level, Words = words, Serves = serves, SetOn = set };
}
