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
    private int lastLevel;

    public PartMaker(Typesetter type, Sheet sheet)
    {
        (this.type, this.sheet) = (type, sheet);
        (tables, facts) = (new TableMaker(type, sheet), new FactsMaker(type, sheet));
        figures = new FigureMaker(type, sheet, facts);
    }

    public List<Part> Make(IReadOnlyList<Block> blocks) => [.. blocks.SelectMany(Make)];

    private IEnumerable<Part> Make(Block block) => block switch
    {
        Block.Heading heading => Heading(heading),
        Block.Paragraph paragraph => type.Set(paragraph.Runs, Look.Body, sheet.Measure) is { Count: > 0 } lines ? [new TextPart(lines)] : [],
        Block.Bullets bullets => Bullets(bullets),
        Block.Facts pairs => facts.Facts(pairs),
        Block.Table table => tables.Table(table),
        Block.BarChart chart => figures.BarChart(chart),
        Block.Timeline timeline => figures.Timeline(timeline),
        Block.CallOut callOut => CallOut(callOut),
        Block.Signatures signatures => Signatures(signatures),
        Block.TickBox box => [new TickBoxPart(type.Set(box.Text, Look.Body, sheet.Measure - TickBoxPart.Indent), box.Ticked)],
        Block.Together together => Make(together.Blocks) is { Count: > 0 } parts ? [new TogetherPart(parts, sheet.Room)] : [],
        Block.PageBreak => [new PageBreakPart()],
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Not a block this printer knows."),
    };

    // PDF/UA-1, 7.4.2: the first heading is of level 1 and none is skipped.
    private IEnumerable<Part> Heading(Block.Heading heading)
    {
        var lines = type.Set(heading.Text, Look.Heading(heading.Level), sheet.Measure);
        if (lines.Count == 0)
            return [];

        var level = Math.Clamp(heading.Level, 1, lastLevel + 1);
        if (level != heading.Level)
            type.Findings.Add($"A heading of level {heading.Level} was printed as level {level}: levels start at 1 and none is left out.");

        lastLevel = level;
        return [new HeadingPart(level, CleanText.OnOneLine(heading.Text), lines)];
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
