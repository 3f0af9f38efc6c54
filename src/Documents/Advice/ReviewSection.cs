using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Section 1: the review, its plan and its dates.</summary>
internal static class ReviewSection
{
    private static readonly Column[] Columns =
        [new("Step", 2.4, RowHeader: true), new("Last day", 1.6), new("Who must act", 1.3), new("Rule", 0.8), new("Source", 2.6)];

    /// <summary>Facts, a line of days and the same days as a table.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, "1 This review"),
        new Block.Facts(
        [
            new Fact("Review meeting", HouseStyle.Long(model.Meeting)),
            new Fact("Type", model.Kind),
            new Fact("Last review", LastReview(model.Plan)),
            new Fact("Plan", model.Plan is { } plan ? $"First made {WhenKnown(plan.Made)}, {plan.Authority}" : HouseStyle.NotRecorded),
        ]),
        new Block.Heading(3, "Dates of this review"),
        new Block.Timeline("In order of days", [.. model.Dates.Where(date => !date.OfPeriod).GroupBy(date => date.LastDay).Select(Step)]),
        new Block.Table("Each step of this review with its last lawful day, who must act and the rule", Columns, [.. model.Dates.Select(Row)]),
    ];

    private static string LastReview(PlanFacts? plan) => plan?.LastReview is { } day
        ? $"{HouseStyle.Plain(day)}; decision notified {WhenKnown(plan.LastDecision)}"
        : HouseStyle.NotRecorded;

    private static string WhenKnown(DateOnly? day) => day is { } known ? HouseStyle.Plain(known) : "on a day not recorded";

    // Steps of one day share a mark on the line.
    private static Milestone Step(IGrouping<DateOnly, ReviewDate> day) =>
        new(HouseStyle.Sentence(string.Join("; ", day.Select(date => char.ToLowerInvariant(date.Step[0]) + date.Step[1..]))), day.Key, HouseStyle.Short(day.Key), day.All(date => date.Done));

    private static IReadOnlyList<Cell> Row(ReviewDate date) => Cells.Row(
        date.Done ? $"{date.Step} (done)" : date.Tentative ? $"{date.Step} (if the plan is amended)" : date.Step,
        HouseStyle.Short(date.LastDay),
        date.Person is { } person ? $"{StepWords.Of(date.Owner)}: {person}" : StepWords.Of(date.Owner),
        date.RuleId ?? "",
        date.Source ?? "");
}
