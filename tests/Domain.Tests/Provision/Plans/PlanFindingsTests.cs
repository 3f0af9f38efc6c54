using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Provision.Plans;

public sealed class PlanFindingsTests
{
    private static readonly DateOnly Night = A.Day("2026-11-20");

    [Fact]
    public void A_whole_plan_says_nothing() => Assert.Empty(Find([Cycle(1)], Whole));

    [Fact]
    public void Input_that_nobody_recorded_is_missing_for_the_newest_cycle_only() =>
        Assert.Equal("cycle 2: class teacher's input missing", Assert.Single(Find([Cycle(1) with { TeacherInput = null }, Cycle(2) with { TeacherInput = null }], Whole)).Says);

    [Fact]
    public void A_cycle_still_to_come_is_not_asked_about() =>
        Assert.Empty(Find([Cycle(1), Cycle(2) with { Start = A.Day("2027-01-05"), ReviewOn = A.Day("2027-03-25"), TeacherInput = null }], Whole));

    [Fact]
    public void A_review_date_that_passed_without_a_review_is_named() =>
        Assert.Equal(PlanFindingKind.ReviewMissing, Assert.Single(Find([Cycle(1) with { Outcome = null, ReviewOn = A.Day("2026-11-19") }], Whole)).Kind);

    [Fact]
    public void Days_and_numbers_that_contradict_each_other_are_named()
    {
        var found = Find([Cycle(1) with { ReviewOn = A.Day("2025-09-01") }, Cycle(2) with { Start = A.Day("2025-09-02") }], Whole);

        Assert.Equal(["cycle 1: its review date lies before its start", "cycle 2 starts before cycle 1"], found.Where(finding => finding.Kind == PlanFindingKind.Contradiction).Select(finding => finding.Says));
    }

    [Fact]
    public void A_term_target_lacks_what_makes_it_smart() =>
        Assert.Equal("a term target lacks Baseline, Owner", Assert.Single(Find([Cycle(1)], [Whole[0], Whole[1], Whole[2] with { Baseline = null, Owner = null }])).Says);

    [Fact]
    public void A_target_that_serves_nothing_is_an_orphan_on_each_rung()
    {
        var found = Find([Cycle(1)], [Whole[0], Whole[1] with { Serves = null }, Whole[2] with { Serves = "Something else" }]);

        Assert.Equal(["a year expectation serves no aspiration", "a term target serves no year expectation"], found.Select(finding => finding.Says).OrderDescending());
    }

    [Fact]
    public void The_ladder_leads_from_the_aspiration_down()
    {
        var ladder = Ladder.Of(Whole);

        var top = Assert.Single(ladder.Tops);
        Assert.Equal(("To read for fun", "Reads the first 100 words", "Reads 40 of the first 100 words"), (top.Target.Words, top.Below[0].Target.Words, top.Below[0].Below[0].Target.Words));
        Assert.Empty(ladder.Orphans);
    }

    [Fact]
    public void What_it_serves_is_found_however_it_is_punctuated() =>
        Assert.Empty(Ladder.Of([Whole[0], Whole[1] with { Serves = "to read, for fun." }]).Orphans);

    [Fact]
    public void A_target_set_again_and_not_achieved_is_repeated()
    {
        PlanTarget[] targets = [.. Whole, Whole[2] with { SetOn = A.Day("2026-04-13"), Result = TargetResult.NotYet }, Whole[2] with { SetOn = A.Day("2026-01-05"), Result = TargetResult.Partly, Words = "reads 40 of the first 100 words!" }];

        Assert.Equal("the same target has been set 3 times and not achieved", Assert.Single(Find([Cycle(1)], targets)).Says);
    }

    [Theory]
    [InlineData("Reads 60 of the first 100 words", TargetResult.NotYet)]
    [InlineData("Reads 40 of the first 100 words", TargetResult.Achieved)]
    public void A_higher_figure_or_an_achieved_target_is_no_repetition(string words, TargetResult result) =>
        Assert.Empty(Find([Cycle(1)], [.. Whole, Whole[2] with { SetOn = A.Day("2026-04-13"), Words = words, Result = result }]));

    [Fact]
    public void Cycles_that_met_nothing_in_a_row_suggest_a_step_up_and_leave_it_to_a_person()
    {
        var found = Find([Cycle(1) with { Outcome = CycleOutcome.NotMet }, Cycle(2) with { Outcome = CycleOutcome.NotMet }], Whole);

        Assert.Equal("2 cycles in a row did not meet their outcomes: consider stepping up. This suggests, a person decides", Assert.Single(found).Says);
    }

    [Theory]
    [InlineData(CycleOutcome.NotMet, CycleOutcome.Partly)]
    [InlineData(CycleOutcome.Met, CycleOutcome.NotMet)]
    [InlineData(CycleOutcome.NotMet, CycleOutcome.Met)]
    public void One_cycle_that_met_something_ends_the_row(CycleOutcome first, CycleOutcome second) =>
        Assert.DoesNotContain(Find([Cycle(1) with { Outcome = first }, Cycle(2) with { Outcome = second }], Whole), finding => finding.Kind == PlanFindingKind.StepUp);

    [Fact]
    public void A_cycle_that_still_runs_does_not_hide_those_that_failed()
    {
        var found = Find([Cycle(1) with { Outcome = CycleOutcome.NotMet }, Cycle(2) with { Outcome = CycleOutcome.NotMet }, Cycle(3) with { Outcome = null, ReviewOn = A.Day("2026-12-11") }], Whole);

        Assert.Equal(PlanFindingKind.StepUp, Assert.Single(found).Kind);
    }

    [Theory]
    [InlineData(TargetResult.Achieved, TargetResult.Achieved, CycleOutcome.Met)]
    [InlineData(TargetResult.Achieved, TargetResult.NotYet, CycleOutcome.Partly)]
    [InlineData(TargetResult.NotYet, TargetResult.NotYet, CycleOutcome.NotMet)]
    [InlineData(TargetResult.NotYet, null, null)]
    public void Where_nobody_judged_a_cycle_the_targets_set_in_it_say(TargetResult? first, TargetResult? second, CycleOutcome? outcome)
    {
        var cycle = Cycle(1) with { Outcome = null };
        PlanTarget[] targets = [Whole[2] with { Result = first }, Whole[2] with { Words = "Another", Result = second }, Whole[2] with { SetOn = A.Day("2027-01-10"), Result = TargetResult.NotYet }];

        Assert.Equal(outcome, CycleResults.Of(cycle, [cycle, Cycle(2) with { Start = A.Day("2027-01-05") }], targets));
    }

    private static PlanTarget[] Whole { get; } =
    [
        new() { Pupil = A.Ref(), Level = TargetLevel.Aspiration, Words = "To read for fun", SetOn = A.Day("2026-09-14") },
        new() { Pupil = A.Ref(), Level = TargetLevel.Year, Words = "Reads the first 100 words", Serves = "To read for fun", SetOn = A.Day("2026-09-14") },
        new()
        {
            Pupil = A.Ref(), Words = "Reads 40 of the first 100 words", Serves = "Reads the first 100 words", Measure = "Word list", Baseline = "12 of 100", Owner = "Ms Teach",
            SetOn = A.Day("2026-09-14"), DueBy = A.Day("2026-12-11"),
        },
    ];

    private static SupportCycle Cycle(int number) => new()
    {
        Pupil = A.Ref(),
        Number = number,
        Start = A.Day("2026-01-05").AddDays(90 * (number - 1)),
        ReviewOn = A.Day("2026-03-25").AddDays(90 * (number - 1)),
        Outcome = CycleOutcome.Partly,
        TeacherInput = "Works well in pairs",
        InputBy = "Ms Teach",
    };

    private static List<PlanFinding> Find(SupportCycle[] cycles, PlanTarget[] targets) => [.. PlanFindings.For(A.Ref(), cycles, targets, Night, unmet: 2)];
}
