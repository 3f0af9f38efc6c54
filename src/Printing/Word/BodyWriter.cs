using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SenHub.Printing.Word;

/// <summary>Writes the blocks of a document, one after the other: a new block is a new case here.</summary>
internal sealed class BodyWriter(ListNumbers numbers)
{
    private readonly TableWriter tables = new(numbers);
    private readonly BoxWriter boxes = new();
    private readonly Body body = new();
    private PrintedHeadings? headings;
    private int lastLevel;
    private bool breakIsDue, isLandscape, isKept, lastSection;

    public Document Write(Doc doc)
    {
        (headings, isLandscape) = (new PrintedHeadings(doc, new Findings()), doc.Landscape);
        foreach (var element in doc.Blocks.SelectMany(Write))
        {
            StartPage(element);
            body.AppendChild(element);
        }

        if (!body.HasChildren)
            body.AppendChild(new Paragraph());

        // A section that ends the document ends with it.
        var last = body.LastChild is Paragraph { ParagraphProperties.SectionProperties: { } } ending ? ending : null;
        last?.Remove();
        body.AppendChild(PageFurniture.Section(last is null ? doc.Landscape : lastSection));
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
        Block.Image image => image.Alternative.Length > 0 ? [ParagraphWriter.Of(StyleSheet.Normal, PrintedWords.Picture(image.Alternative), Stress.Emphasis)] : [],
        Block.Ornament => [],
        Block.LineChart chart => [Caption(chart.Title), .. TableWriter.Write(chart.Title, PrintedWords.LinesOf(chart))],
        Block.Contents contents => headings!.UpTo(contents.Levels).Select(entry => ParagraphWriter.Of("ListBullet", entry.Heading.Text)),
        Block.Section section => Section(section),
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
        var before = isKept;
        isKept = true;
        List<OpenXmlElement> kept = [.. together.Blocks.SelectMany(Write)];
        isKept = before;
        foreach (var paragraph in kept.SelectMany(element => element is Paragraph one ? [one] : element.Descendants<Paragraph>()).SkipLast(1))
            paragraph.ParagraphProperties!.KeepNext ??= new KeepNext();

        return kept;
    }

    // What stands before ends its own section first; inside what is kept together there are none.
    private IEnumerable<OpenXmlElement> Section(Block.Section section)
    {
        var before = isLandscape;
        if (!isKept && body.HasChildren)
            yield return EndOfSection();

        isLandscape = !isKept ? section.Landscape : before;
        foreach (var element in section.Blocks.SelectMany(Write))
            yield return element;

        if (!isKept && body.HasChildren)
            yield return EndOfSection();

        isLandscape = before;
    }

    private Paragraph EndOfSection()
    {
        (breakIsDue, lastSection) = (false, isLandscape);
        var end = ParagraphWriter.Of("AfterTable", "");
        end.ParagraphProperties!.SectionProperties = PageFurniture.Section(isLandscape);
        return end;
    }

    private IEnumerable<OpenXmlElement> Break()
    {
        breakIsDue = true;
        return [];
    }

    // A page break belongs to what comes after it: none at the start or the end, and two are one.
    private void StartPage(OpenXmlElement element)
    {
        if (breakIsDue && body.HasChildren)
        {
            var first = element as Paragraph ?? body.AppendChild(ParagraphWriter.Of("AfterTable", ""));
            first.ParagraphProperties!.PageBreakBefore = new PageBreakBefore();
        }

        breakIsDue = false;
    }
}
