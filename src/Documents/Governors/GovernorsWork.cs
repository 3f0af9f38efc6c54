using SenHub.Documents.House;
using SenHub.Domain.Provision.Governors;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Governors;

/// <summary>Parts 3 to 5: plans and reviews, the graduated approach, provision and what it did.</summary>
internal static class GovernorsWork
{
    private static readonly Column[] Columns =
        [new("Intervention", 2.6, RowHeader: true), new("Area of need", 2.0), new("Pupils, about", 0.9, Align.Right), new("Cost a year", 1.3, Align.Right), new("Mean effect", 1.3, Align.Right)];

    /// <summary>The sections.</summary>
    public static IEnumerable<Block> For(GovernorsFigures figures) =>
    [
        new Block.Heading(2, "3 Plans and reviews"),
        new Block.Facts(
        [
            new Fact("Requests for an assessment, made and agreed", GovernorsPaper.ByHand),
            new Fact("Plans begun this school year", GovernorsNumbers.About(figures.PlansBegun)),
            new Fact("Plans with no overdue step of the school's in their review", GovernorsNumbers.Share(figures.ReviewsInTime)),
        ]),
        new Block.Heading(2, "4 The graduated approach"),
        new Block.Facts(
        [
            new Fact("SEN support with a cycle of assess, plan, do, review on record", GovernorsNumbers.Share(figures.InCycle)),
            new Fact("Of these, with the class teacher's input", GovernorsNumbers.Share(figures.WithTeachersInput)),
            new Fact("Of reviewed cycles, outcomes met or partly met", GovernorsNumbers.Share(figures.OutcomesMet)),
        ]),
        new Block.Heading(2, "5 Provision and its effect"),
        figures.Interventions.Count == 0
            ? new Block.Paragraph("No intervention has five pupils or more.")
            : new Block.Table("Interventions with five pupils or more", Columns, [.. figures.Interventions.Select(Row)]),
        .. figures.SmallInterventions > 0
            ? [new Block.Paragraph("Interventions with fewer than five pupils are left out of the table; their cost is in the sum of part 11.")]
            : Array.Empty<Block>(),
    ];

    private static IReadOnlyList<Cell> Row(GovernorsIntervention one) => Cells.Row(
        one.Intervention,
        one.Area ?? HouseStyle.NotRecorded,
        HouseStyle.Number(one.Pupils),
        HouseStyle.Money(one.Cost),
        one.MeanEffect is { } effect ? $"{(effect > 0 ? "+" : effect < 0 ? "\u2212" : "")}{HouseStyle.Number(decimal.Round(Math.Abs(effect), 1, MidpointRounding.AwayFromZero))}" : "Not measured");
}
