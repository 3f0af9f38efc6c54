using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Samples.Facts;

/// <summary>Plans and week of one child with SEN support, so that the digest has a clash, a step up and input that is missing to name.</summary>
internal sealed class SupportRows(IReadOnlyList<ProvisionLine> lines)
{
    private const string Aspiration = "To enjoy reading a book alone";
    private const string Expectation = "Reads a book of the class's stage with help";

    private static readonly DateOnly Summer = new(2026, 4, 13);
    private static readonly DateOnly Autumn = new(2026, 9, 14);

    private readonly IGrouping<PupilRef, ProvisionLine>? child = lines.GroupBy(line => line.Pupil).FirstOrDefault(own => own.Count() > 1 && own.All(line => line.Wave == 2));

    /// <summary>Who; null where the school has nobody like that.</summary>
    public PupilRef? Pupil => child?.Key;

    /// <summary>Two cycles that did not reach their outcome, the newer one without the teacher's word.</summary>
    public IReadOnlyList<SupportCycle> Cycles() => child is null
        ? []
        :
        [
            Cycle(1, Summer, new(2026, 7, 10)) with { TeacherInput = "Tries hard; tires before the end.", InputBy = "Class teacher" },
            Cycle(2, Autumn, new(2026, 10, 20)),
        ];

    /// <summary>The three rungs, and the same term target twice.</summary>
    public IReadOnlyList<PlanTarget> Targets() => child is null
        ? []
        :
        [
            Target(TargetLevel.Aspiration, Aspiration, null, Summer),
            Target(TargetLevel.Year, Expectation, Aspiration, Summer),
            Term(Summer) with { Result = TargetResult.NotYet },
            Term(Autumn) with { Result = TargetResult.NotYet },
        ];

    /// <summary>Two of the child's groups at once on a Monday.</summary>
    public IReadOnlyList<WeekSlot> Timetable() =>
        [.. (child ?? Enumerable.Empty<ProvisionLine>()).Take(2).Select((line, at) => new WeekSlot
        {
            Pupil = line.Pupil,
            Day = DayOfWeek.Monday,
            From = new TimeOnly(9, 15).AddMinutes(5 * at),
            Minutes = line.Minutes ?? 20,
            Intervention = line.Intervention,
            Room = "Library",
        })];

    private SupportCycle Cycle(int number, DateOnly start, DateOnly review) => new()
    {
        Pupil = child!.Key,
        Number = number,
        Start = start,
        ReviewOn = review,
        Assess = "Reads single words; loses the thread in sentences.",
        Plan = "Small group four times a week.",
        Review = "No change against the baseline.",
        NextStep = "Adapt",
        Outcome = CycleOutcome.NotMet,
        ParentsMet = review,
    };

    private PlanTarget Term(DateOnly set) => Target(TargetLevel.Term, "Reads 40 of the first 100 words at sight", Expectation, set) with
    {
        Measure = "Word list on the last Friday of the month",
        Baseline = "12 of 100",
        Strategy = "Ten minutes a day",
        Owner = "Class teacher",
        DueBy = set.AddDays(60),
    };

    private PlanTarget Target(TargetLevel level, string words, string? serves, DateOnly set) =>
        new() { Pupil = child!.Key, Area = AreasOfNeed.All[1], Level = level, Words = words, Serves = serves, SetOn = set };
}
