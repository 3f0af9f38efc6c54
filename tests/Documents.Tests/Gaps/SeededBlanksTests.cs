using SenHub.Documents.Advice;
using SenHub.Documents.Gaps;
using SenHub.Documents.Maps;
using SenHub.Documents.Parents;
using SenHub.Documents.Plans;
using SenHub.Documents.Profiles;
using SenHub.Documents.Recipients;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Documents.Transition;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Gaps;

/// <summary>Some facts of a pupil are blanked by a seed: the sheet of what is not ready names exactly those, for each paper that is not a form.</summary>
public sealed class SeededBlanksTests
{
    private static readonly Blank[] Blanks =
    [
        new(world => world.WithoutStory(StoryHeadings.Strengths), ProfileRequirements.Appreciated),
        new(world => (world.WithoutStory(StoryHeadings.MattersToMe)) with { Facts = world.WithoutStory(StoryHeadings.MattersToMe).Facts with { Views = [.. world.Facts.Views.Where(view => view.Whose != "Pupil")] } }, ProfileRequirements.Matters),
        new(world => world.WithoutStory(StoryHeadings.HowToSupport), ProfileRequirements.HowToSupport, TransitionRequirements.WhatWorks),
        new(world => world.Cycle(cycle => cycle with { Assess = null }), PlanRequirements.Assess),
        new(world => world.Cycle(cycle => cycle with { Plan = " " }), PlanRequirements.Plan),
        new(world => world.Cycle(cycle => cycle with { ReviewOn = null }), PlanRequirements.ReviewOn),
        new(world => world.Cycle(cycle => cycle with { Review = null }), PackRequirements.HowItWent),
        new(world => world with { Facts = world.Facts with { Targets = [] } }, PlanRequirements.TermTargets, PackRequirements.Steps),
        new(world => world with { Facts = world.Facts with { Plans = [] } }, AdviceRequirements.Plan, TransitionRequirements.Plan),
        new(world => world with { Pupil = world.Pupil with { Sen = world.Pupil.Sen with { Needs = [] } } }, MapRequirements.Need, TransitionRequirements.Needs),
        new(world => world with { Pupil = world.Pupil with { NcYear = null } }, MapRequirements.YearGroup),
        new(world => world with { Pupil = world.Pupil with { AttendancePercent = null } }, AdviceRequirements.Attendance),
        new(world => world with { Facts = world.Facts with { Progress = [] } }, AdviceRequirements.Progress),
        new(world => world with { Review = world.Review with { WorkingWell = null } }, AdviceRequirements.WorkingWell),
        new(world => world with { Review = world.Review with { NotWorking = null } }, AdviceRequirements.NotWorking),
        new(world => world with { Review = world.Review with { ProposedChanges = "" } }, AdviceRequirements.Changes),
        new(world => world.Outcomes(outcome => outcome with { Progress = null }), AdviceRequirements.OutcomeProgress),
        new(world => world.Outcomes(outcome => outcome with { Met = null }), AdviceRequirements.Met),
        new(world => world.Outcomes(outcome => outcome with { ProvisionDelivered = null }), AdviceRequirements.Delivered),
    ];

    private static readonly World Whole = new(
        SampleOwn.Facts with { Progress = SampleReviews.Facts.Progress }, Larkfield.Pupil(), SampleMaps.Full, SampleReviews.Booked);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_not_ready_paper_names_exactly_what_was_blanked(int seed)
    {
        var chance = new Random(seed);
        var blanked = chance.GetItems(Blanks, chance.Next(5)).Distinct().ToList();
        var world = blanked.Aggregate(Whole, (left, blank) => blank.Of(left));

        foreach (var (kind, asks, readiness) in world.Papers())
        {
            var lost = blanked.SelectMany(blank => blank.Lost).ToHashSet();
            var status = PaperStatus.Of(kind, world.Pupil, "SENCo", readiness);
            var sheet = DocText.Print(ReadinessSheetPaper.Write(new() { School = "School", Reader = "Senco", Night = Larkfield.Night, Papers = [status], TemplateFaults = [] }));

            Assert.Equal(asks.Where(asked => asked.Required && lost.Contains(asked)).Select(asked => asked.Name), status.Missing.Select(line => line.Split(" (", 2)[0]));
            Assert.Equal(status.IsReady, !sheet.Contains("What is missing", StringComparison.Ordinal));
            Assert.All(status.Missing, line => Assert.Contains(line, sheet, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_required_fact_that_can_be_blank_is_among_them() =>
        Assert.Empty(Whole.Papers().SelectMany(paper => paper.Asks).Where(asked => asked.Required).Except(Blanks.SelectMany(blank => blank.Lost)).Except(ByOtherTests).Select(asked => asked.Name));

    // Blank together with others, or judged by a test of their own.
    private static readonly PaperRequirement[] ByOtherTests =
    [
        PlanRequirements.NoTraces, AdviceRequirements.NoTraces, PlanRequirements.Cycle, PackRequirements.AtSchool, MapRequirements.Rows, MapRequirements.Costs, TransitionRequirements.Support,
        AdviceRequirements.Outcomes, AdviceRequirements.Specified,
    ];

    private sealed record Blank(Func<World, World> Of, params PaperRequirement[] Lost);
}
