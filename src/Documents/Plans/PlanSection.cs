using SenHub.Documents.House;
using SenHub.Domain.Provision.Plans;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Plans;

/// <summary>Part 2: where it leads, what is to be reached, who does what.</summary>
internal static class PlanSection
{
    private static readonly Column[] Columns =
        [new("Target", 2.4, RowHeader: true), new("How we will know", 1.8), new("Start", 1.0), new("What we do", 1.8), new("Who", 1.0), new("By", 0.9)];

    /// <summary>The section.</summary>
    public static IEnumerable<Block> For(PlanModel model) =>
    [
        new Block.Heading(2, "2 Plan"),
        .. Cells.Typed(model.Cycle?.Plan),
        .. LadderTable(model.Ladder),
        new Block.Heading(3, "Targets of the term"),
        Cells.TableOr(new Block.Table("Targets: how we will know, start, what is done, who, by when", Columns, [.. model.Targets.Select(Row)])),
        .. Texts.Section(3, "In every lesson", model.InEveryLesson),
        .. Texts.Section(3, "At home", model.AtHome),
    ];

    // Highest rung first, one line a rung.
    private static IEnumerable<Block> LadderTable(Ladder ladder)
    {
        var rows = ladder.Tops.SelectMany(Rows).ToList();
        return rows.Count == 0
            ? []
            : [new Block.Together([new Block.Heading(3, "Where it leads"), new Block.Table("Aspiration, year expectation and term targets", [new("Step", 1.2, RowHeader: true), new("What", 5)], rows)])];
    }

    private static IEnumerable<IReadOnlyList<Cell>> Rows(Rung rung) => [Cells.Row(Step(rung.Target.Level), rung.Target.Words), .. rung.Below.SelectMany(Rows)];

    private static string Step(TargetLevel level) => level switch
    {
        TargetLevel.Aspiration => "Aspiration",
        TargetLevel.Year => "This year",
        TargetLevel.Term => "This term",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    private static IReadOnlyList<Cell> Row(PlanTarget target) => Cells.Row(
        target.Words,
        HouseStyle.OrNotRecorded(target.Measure),
        HouseStyle.OrNotRecorded(target.Baseline),
        HouseStyle.OrNotRecorded(target.Strategy),
        HouseStyle.OrNotRecorded(target.Owner),
        target.DueBy is { } day ? HouseStyle.Brief(day) : HouseStyle.NotRecorded);
}
