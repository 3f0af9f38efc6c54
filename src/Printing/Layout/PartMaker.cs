using SenHub.Printing.Layout.Tables;
using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Measures the blocks of a document. A block with nothing to say makes no part.</summary>
internal sealed class PartMaker
{
    private readonly Typesetter type;
    private readonly Sheet sheet;
    private readonly TableMaker tables;
    private readonly FactsMaker facts;
    private readonly FigureMaker figures;
    private readonly ImageMaker images;
    private readonly LineChartMaker lines;
    private readonly ContentsMaker contents;
    private readonly Place next;

    /// <param name="next">Which heading of the document is next.</param>
    /// <param name="headingPages">The page of each heading, from 0, where it is known.</param>
    public PartMaker(Typesetter type, Sheet sheet, Place next, IReadOnlyList<int>? headingPages)
    {
        (this.type, this.sheet, this.next) = (type, sheet, next);
        contents = new ContentsMaker(type, sheet, headingPages);
        (tables, facts) = (new TableMaker(type, sheet), new FactsMaker(type, sheet));
        figures = new FigureMaker(type, sheet, facts);
        images = new ImageMaker(type, sheet);
        lines = new LineChartMaker(type, sheet, figures);
    }

    public List<Part> Make(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(Make)];

    private IEnumerable<Part> Make(Block block) => block switch
    {
        Block.Heading heading => Heading(heading),
        Block.Paragraph paragraph => type.Set(paragraph.Runs, Look.Body, sheet.Measure) is { Count: > 0 } lines ? [new TextPart(lines)] : [],
        Block.Bullets bullets => Bullets(bullets),
        Block.Facts pairs => facts.Facts(pairs),
        Block.Table table => tables.Table(table),
        Block.Image image => images.Image(image),
        Block.Ornament ornament => images.Ornament(ornament),
        Block.BarChart chart => figures.BarChart(chart),
        Block.LineChart chart => lines.LineChart(chart),
        Block.Timeline timeline => figures.Timeline(timeline),
        Block.CallOut callOut => CallOut(callOut),
        Block.Signatures signatures => Signatures(signatures),
        Block.TickBox box => [new TickBoxPart(type.Set(box.Text, Look.Body, sheet.Measure - TickBoxPart.Indent), box.Ticked)],
        Block.Together together => Make(together.Blocks) is { Count: > 0 } parts ? [new TogetherPart(parts, sheet.Room)] : [],
        Block.Contents table => contents.Contents(table),
        Block.Section section => SectionInside(section),
        Block.PageBreak => [new PageBreakPart()],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows."),
    };

    private IEnumerable<Part> Heading(Block.Heading heading)
    {
        if (CleanText.OnOneLine(heading.Text).Length == 0)
            return [];

        var printed = type.Headings.All[next.Value++];
        return [new HeadingPart(printed.Level, printed.Text, type.Set(heading.Text, Look.Heading(printed.Level), sheet.Measure))];
    }

    private List<Part> SectionInside(Block.Section section)
    {
        type.Findings.Add("A section inside what is kept together was printed where it stands: sections belong between the blocks of the document.");
        return Make(section.Blocks);
    }

    private IEnumerable<Part> Bullets(Block.Bullets bullets)
    {
        var indent = BulletsPart.Indent(bullets.Numbered);
        var bodies = bullets.Items.Select(item => type.Set(item.Runs, Look.Body, sheet.Measure - indent - 3)).Where(body => body.Count > 0);
        var items = bodies.Select((body, i) => (type.Set(BulletsPart.Label(bullets.Numbered, i), Look.Body, indent), body)).ToList();
        return items.Count > 0 ? [new BulletsPart(items, bullets.Numbered)] : [];
    }

    private IEnumerable<Part> CallOut(Block.CallOut callOut)
    {
        var width = sheet.Measure - (2 * CallOutPart.Inset);
        var title = type.Set(callOut.Title, Look.Caption with { Colour = Look.Navy }, width);
        var texts = callOut.Body.Select(p => type.Set(p.Runs, Look.Body, width)).Prepend(title).Where(t => t.Count > 0).ToList();
        return texts.Count > 0 ? [new CallOutPart(texts, sheet.Room)] : [];
    }

    private IEnumerable<Part> Signatures(Block.Signatures signatures)
    {
        var people = signatures.Who.Select(who => type.Set(who, Look.Caption, sheet.Measure)).ToList();
        var signed = type.Set(PrintedWords.Signed, Look.Small, sheet.Measure);
        var dated = type.Set(PrintedWords.Dated, Look.Small, sheet.Measure);
        return people.Count > 0 ? [new SignaturesPart(people, signed, dated)] : [];
    }
}

/// <summary>A place in a list that is gone through step by step.</summary>
internal sealed class Place
{
    public int Value { get; set; }
}
