using SenHub.Printing.Tree;

namespace SenHub.Documents.Tests;

/// <summary>Everything a document says.</summary>
internal static class Text
{
    public static string Of(Doc doc) => string.Join('\n', [doc.Title, doc.Author, doc.Header, doc.Label, doc.Footer, .. doc.Blocks.SelectMany(Words)]);

    private static IEnumerable<string> Words(Block block) => block switch
    {
        Block.Heading heading => [heading.Text],
        Block.Paragraph paragraph => [string.Concat(paragraph.Runs.Select(run => run.Text))],
        Block.Bullets bullets => bullets.Items.SelectMany(Words),
        Block.Facts facts => facts.Items.Select(fact => $"{fact.Key}: {fact.Value}"),
        Block.Table table => [table.Summary, .. table.Columns.Select(column => column.Heading), .. table.Rows.SelectMany(row => row.Select(cell => cell.Text))],
        Block.BarChart chart => [chart.Title, .. chart.Bars.Select(bar => $"{bar.Label}: {bar.Words}"), chart.Target?.Words ?? ""],
        Block.Timeline timeline => [timeline.Title, .. timeline.Steps.Select(step => $"{step.DayInWords}: {step.Label}")],
        Block.CallOut callOut => [callOut.Title, .. callOut.Body.SelectMany(Words)],
        Block.Signatures signatures => signatures.Who,
        Block.TickBox box => [box.Text],
        Block.Together together => together.Blocks.SelectMany(Words),
        Block.PageBreak => [],
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };
}
