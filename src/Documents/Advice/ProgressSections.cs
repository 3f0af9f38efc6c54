using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Advice;

/// <summary>Sections 3 and 4: progress year on year, standardised tests.</summary>
internal static class ProgressSections
{
    /// <summary>The sections.</summary>
    public static IReadOnlyList<Block> For(ReviewAdviceModel model) =>
    [
        new Block.Heading(2, "3 Progress year on year"),
        .. Table("Latest result of each measure in each school year", model.Progress),
        new Block.Heading(2, "4 Standardised tests"),
        .. Table("Latest standardised score of each test in each school year", model.Tests),
    ];

    private static Block[] Table(string summary, ProgressTable table) => table.Measures.Count == 0
        ? [Cells.Missing]
        : [new Block.Table(summary, [new Column("Measure", 2, RowHeader: true), .. table.Years.Select(year => new Column(year, 1.2))], [.. table.Measures.Select(Row)])];

    private static IReadOnlyList<Cell> Row(YearOnYear measure) => Cells.Row([measure.Measure, .. measure.Results.Select(Result)]);

    private static string Result(MeasuredResult? result) => result is null ? "No result" : $"{result.Result} ({HouseStyle.Brief(result.On)})";
}
