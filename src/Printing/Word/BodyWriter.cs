using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Layout;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>Writes the blocks of a document, one after the other: a new block is a new case here.</summary>
internal sealed class BodyWriter(ProseWriter prose, HeadingWriter headings, PictureWriter pictures)
{
    private readonly TableWriter tables = new(prose);
    private readonly BoxWriter boxes = new(prose);
    private bool breakIsDue;

    public Document Write(Doc doc)
    {
        var body = new Body();
        SectionProperties? last = null;
        foreach (var stretch in Stretch.Of(doc))
        {
            List<OpenXmlElement> elements = [.. stretch.Blocks.SelectMany(Write)];
            if (elements.Count == 0)
                continue;

            // A stretch's pages end with its last paragraph.
            if (last is not null)
                body.AppendChild(ParagraphWriter.Of("AfterTable", "")).ParagraphProperties!.SectionProperties = last;

            breakIsDue &= last is null;
            elements.ForEach(element => Add(body, element));
            last = PageFurniture.Section(stretch.Sheet == Sheet.Landscape, isFirst: last is null, doc);
        }

        if (!body.HasChildren)
            body.AppendChild(new Paragraph());

        body.AppendChild(last ?? PageFurniture.Section(doc.Landscape, isFirst: true, doc));
        var document = new Document(body) { MCAttributes = new MarkupCompatibilityAttributes { Ignorable = "w14" } };
        document.AddNamespaceDeclaration("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        return document;
    }

    private IEnumerable<OpenXmlElement> Write(Block block) => block switch
    {
        Block.Heading heading => headings.Write(heading),
        Block.Contents contents => headings.Write(contents),
        Block.Prose text => prose.Of(StyleSheet.Normal, text),
        Block.Facts facts => TableWriter.Write("", facts.Items),
        Block.Table table => tables.Write(table),
        Block.Image image => pictures.Write(image),
        Block.Ornament ornament => pictures.Write(ornament),
        Block.BarChart chart => Chart(chart.Title, (chart.Target is { } target ? chart.Bars.Append(target) : chart.Bars).Select(bar => new Fact(bar.Label, bar.Words))),
        Block.LineChart chart => Chart(chart.Title, PrintedWords.LinesOf(chart)),
        Block.Timeline timeline => Chart(timeline.Title, timeline.Steps.Select(step => new Fact(step.Label, PrintedWords.DayOf(step)))),
        Block.CallOut callOut => boxes.Write(callOut),
        Block.Signatures signatures => BoxWriter.Write(signatures),
        Block.TickBox box => [boxes.Write(box)],
        Block.Together together => Kept(together),
        Block.Section section => section.Blocks.SelectMany(Write),
        Block.PageBreak => [new LastRenderedPageBreak()],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows."),
    };

    // A drawing of values is a table of them here, which can be put right.
    private static IEnumerable<OpenXmlElement> Chart(string title, IEnumerable<Fact> values) => [ParagraphWriter.Of("Caption", title), .. TableWriter.Write(title, values)];

    private List<OpenXmlElement> Kept(Block.Together together)
    {
        List<OpenXmlElement> kept = [.. together.Blocks.SelectMany(Write)];
        foreach (var paragraph in kept.SelectMany(element => element is Paragraph one ? [one] : element.Descendants<Paragraph>()).SkipLast(1))
            paragraph.ParagraphProperties!.KeepNext ??= new KeepNext();

        return kept;
    }

    // A page break belongs to what comes after it: none at the start or the end, and two are one.
    private void Add(Body body, OpenXmlElement element)
    {
        if (element is LastRenderedPageBreak)
        {
            breakIsDue = body.HasChildren;
            return;
        }

        if (breakIsDue)
        {
            var first = element as Paragraph ?? body.AppendChild(ParagraphWriter.Of("AfterTable", ""));
            first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        breakIsDue = false;
        body.AppendChild(element);
    }
}
