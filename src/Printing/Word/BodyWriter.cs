using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>Writes the blocks of a document, one after the other: a new block is a new case here.</summary>
internal sealed class BodyWriter(ListNumbers numbers)
{
    private readonly TableWriter tables = new(numbers);
    private readonly BoxWriter boxes = new();
    private int lastLevel;
    private bool breakIsDue;

    public Document Write(Doc doc)
    {
        var body = new Body();
        foreach (var element in doc.Blocks.SelectMany(Write))
        {
            StartPage(body, element);
            body.AppendChild(element);
        }

        if (!body.HasChildren)
            body.AppendChild(new Paragraph());

        body.AppendChild(PageFurniture.Section(doc.Landscape));
        var document = new Document(body) { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" } };
        document.AddNamespaceDeclaration("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        return document;
    }

    private IEnumerable<OpenXmlElement> Write(Block block) => block switch
    {
        Block.Heading heading => [Heading(heading)],
        Block.Paragraph paragraph => [ParagraphWriter.Of(StyleSheet.Normal, paragraph)],
        Block.Bullets bullets => ParagraphWriter.Of(bullets, numbers),
        Block.Facts facts => TableWriter.Write("", facts.Items),
        Block.Table table => tables.Write(table),
        Block.BarChart chart => Chart(chart),
        Block.Timeline timeline =>
            [Caption(timeline.Title), .. TableWriter.Write(timeline.Title, timeline.Steps.Select(step => new Fact(step.Label, PrintedWords.DayOf(step))))],
        Block.CallOut callOut => BoxWriter.Write(callOut),
        Block.Signatures signatures => BoxWriter.Write(signatures),
        Block.TickBox box => [boxes.Write(box)],
        Block.Together together => Kept(together),
        Block.PageBreak => Break(),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows."),
    };

    private static IEnumerable<OpenXmlElement> Chart(Block.BarChart chart) =>
    [
        Caption(chart.Title),
        .. TableWriter.Write(chart.Title, (chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars).Select(bar => new Fact(bar.Label, bar.Words))),
    ];

    private static Paragraph Caption(string title) => ParagraphWriter.Of("Caption", title);

    // Levels start at 1 and none is left out, as on paper.
    private Paragraph Heading(Block.Heading heading)
    {
        lastLevel = Math.Clamp(heading.Level, 1, Math.Min(lastLevel + 1, StyleSheet.Levels));
        return ParagraphWriter.Of(StyleSheet.Heading(lastLevel), heading.Text);
    }

    private List<OpenXmlElement> Kept(Block.Together together)
    {
        List<OpenXmlElement> kept = [.. together.Blocks.SelectMany(Write)];
        foreach (var paragraph in kept.SelectMany(element => element is Paragraph one ? [one] : element.Descendants<Paragraph>()).SkipLast(1))
            paragraph.ParagraphProperties!.KeepNext ??= new KeepNext();

        return kept;
    }

    private IEnumerable<OpenXmlElement> Break()
    {
        breakIsDue = true;
        return [];
    }

    // A page break belongs to what comes after it: none at the start or the end, and two are one.
    private void StartPage(Body body, OpenXmlElement element)
    {
        if (breakIsDue && body.HasChildren)
        {
            var first = element as Paragraph ?? body.AppendChild(ParagraphWriter.Of("AfterTable", ""));
            first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        breakIsDue = false;
    }
}
