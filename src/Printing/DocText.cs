using System.Globalization;
using SenHub.Printing.Layout.Tables;
using SenHub.Printing.Shaping;
using SenHub.Printing.Text;
using SenHub.Printing.Tree;

namespace SenHub.Printing;

/// <summary>Prints a document as plain text: for tests, for screen readers, for a mail's text part.</summary>
public static class DocText
{
    /// <summary>Every word of the document in reading order; lines end with \n. The header and label come first, the footer last.</summary>
    public static string Print(Doc doc)
    {
        var text = new TextBuilder();
        var headings = new PrintedHeadings(doc, new Findings());
        text.Line(doc.FirstHeader ?? "");
        text.Line(doc.Header);
        text.Line(doc.Label);
        text.Gap();
        foreach (var block in doc.Blocks)
            Print(text, headings, block);

        text.Gap();
        text.Line(doc.FirstFooter ?? "");
        text.Line(doc.Footer);
        return text.ToString();
    }

    private static void Print(TextBuilder text, PrintedHeadings headings, Block block)
    {
        text.Gap();
        switch (block)
        {
            case Block.Heading heading:
                text.Line(new string('#', Math.Clamp(heading.Level, 1, 6)), heading.Text);
                break;
            case Block.Paragraph paragraph:
                text.Line(Words(paragraph));
                break;
            case Block.Bullets bullets:
                PrintBullets(text, bullets);
                break;
            case Block.Facts facts:
                foreach (var fact in facts.Items)
                    text.Line(fact.Key + ":", fact.Value);
                break;
            case Block.Table table:
                PrintTable(text, table);
                break;
            case Block.Image { Alternative: var words }:
                text.Line(PrintedWords.Picture(words));
                break;
            case Block.Ornament:
                break;
            case Block.BarChart chart:
                text.Line(chart.Title);
                foreach (var bar in chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars)
                    text.Line("-", bar.Label + ":", bar.Words);
                break;
            case Block.LineChart chart:
                text.Line(chart.Title);
                foreach (var line in PrintedWords.LinesOf(chart))
                    text.Line("-", line.Key + ":", line.Value);
                break;
            case Block.Timeline timeline:
                text.Line(timeline.Title);
                foreach (var step in timeline.Steps)
                    text.Line("-", step.Label + ":", PrintedWords.DayOf(step));
                break;
            case Block.CallOut callOut:
                text.Line("!", callOut.Title);
                foreach (var paragraph in callOut.Body)
                    text.Line("!", Words(paragraph));
                break;
            case Block.Signatures signatures:
                foreach (var who in signatures.Who)
                    text.Line(who, PrintedWords.Signed, "____________________", PrintedWords.Dated, "__________");
                break;
            case Block.TickBox box:
                text.Line(box.Ticked ? PrintedWords.Ticked : PrintedWords.NotTicked, box.Text);
                break;
            case Block.Together together:
                foreach (var inner in together.Blocks)
                    Print(text, headings, inner);
                break;
            case Block.Section section:
                foreach (var inner in section.Blocks)
                    Print(text, headings, inner);
                break;
            case Block.Contents contents:
                foreach (var (_, heading) in headings.UpTo(contents.Levels))
                    text.Line("-", heading.Text);
                break;
            case Block.PageBreak:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows.");
        }
    }

    private static void PrintBullets(TextBuilder text, Block.Bullets bullets)
    {
        var number = 0;
        foreach (var item in Said(bullets))
            text.Line(bullets.Numbered ? string.Create(CultureInfo.InvariantCulture, $"{++number}.") : "-", item);
    }

    private static void PrintTable(TextBuilder text, Block.Table table)
    {
        if (table.Columns.Count == 0)
            return;

        var places = CellPlaces.OfHead(table);
        foreach (var row in table.Above)
            text.Line(string.Join(" | ", places.Next(row).Select(slot => Words(slot.Cell))));

        text.Line(string.Join(" | ", places.NextHeadings(table).Select(slot => slot.Cell.Text)));
        foreach (var row in table.Rows)
            text.Line(string.Join(" | ", row.Select(Words)));

        if (table.Rows.Count == 0)
            text.Line(table.WithoutRows);
    }

    private static string Words(Cell cell) => cell.Body.Count == 0 ? cell.Text : string.Join("; ", cell.Body.SelectMany(Lines));

    private static IEnumerable<string> Lines(Block.Prose prose) => prose switch
    {
        Block.Paragraph paragraph => [Words(paragraph)],
        Block.Bullets { Numbered: true } numbered => Said(numbered).Select((item, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {item}")),
        Block.Bullets bullets => Said(bullets),
        _ => throw new ArgumentOutOfRangeException(nameof(prose), prose.GetType().Name, "Not a text this printer knows."),
    };

    // An item without words is left out, as on paper.
    private static IEnumerable<string> Said(Block.Bullets bullets) => bullets.Items.Select(Words).Where(words => words.Length > 0);

    private static string Words(Block.Paragraph paragraph) => CleanText.OnOneLine(string.Concat(paragraph.Runs.Select(run => run.Text)));
}
