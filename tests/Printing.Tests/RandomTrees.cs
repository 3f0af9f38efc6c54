using FsCheck;
using FsCheck.Fluent;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>Documents of any blocks with any text in them.</summary>
public static class RandomTrees
{
    private static readonly Gen<string> AnyText = Gen.Frequency<string>(
        (4, Gen.Elements("Zofia", "Żółkiewska", "محمد علي", "রহিম", "12 March 2026", "(7B)", "£1,234.50", "Ольга", "Nguyễn", "Ọlọ́runfẹ́mi", "ਹਰਪ੍ਰੀਤ", "જિજ્ઞેશ", "கௌரி", "लक्ष्मी", "Sonder\u00ADpädagogik", "✓", "a b c", "Małgorzata Brzęczyszczykiewicz-Wiśniewska", "")),
        (2, Gen.Elements(Samples.Sentence, Samples.Sentence + " " + Samples.Sentence)),
        (3, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")));

    private static readonly Gen<Run> AnyRun =
        from text in AnyText
        from stress in Gen.Elements(Stress.None, Stress.Strong, Stress.Emphasis, Stress.Small)
        from language in Gen.Elements<string?>(null, null, "cy", "ar")
        select new Run(text, stress, language);

    private static readonly Gen<Block.Paragraph> AnyParagraph = AnyRun.ListOf().Select(runs => new Block.Paragraph([.. runs]));

    private static readonly Gen<Block> AnyTable =
        from columns in Gen.Choose(1, 6)
        from rows in Gen.Choose(0, 30)
        from texts in AnyText.ListOf(columns * (rows + 1))
        select (Block)new Block.Table(
            texts[0],
            [.. texts.Take(columns).Select((text, i) => new Column(text, i + 1, i % 2 == 0 ? Align.Left : Align.Right, i == 0))],
            [.. texts.Skip(columns).Select(text => new Cell(text)).Chunk(columns)]);

    private static readonly Gen<Block> Simple = Gen.OneOf(
        AnyParagraph.Select(paragraph => (Block)paragraph),
        AnyText.Zip(Gen.Choose(1, 4)).Select(t => (Block)new Block.Heading(t.Item2, t.Item1)),
        AnyParagraph.ListOf().Select(items => (Block)new Block.Bullets([.. items], items.Count % 2 == 0)),
        AnyText.Zip(AnyText).ListOf().Select(facts => (Block)new Block.Facts([.. facts.Select(f => new Fact(f.Item1, f.Item2))])),
        AnyTable,
        AnyText.Zip(AnyText).ListOf().Select(bars => (Block)new Block.BarChart("Chart", [.. bars.Select((b, i) => new Bar(b.Item1, i, b.Item2))])),
        AnyText.Zip(AnyText).ListOf().Select(steps => (Block)new Block.Timeline("Line", [.. steps.Select(s => new Milestone(s.Item1, Samples.Everything.Date, s.Item2))])),
        AnyText.Zip(AnyParagraph.ListOf()).Select(c => (Block)new Block.CallOut(c.Item1, [.. c.Item2])),
        AnyText.ListOf().Select(who => (Block)new Block.Signatures([.. who])),
        AnyText.Select(text => (Block)new Block.TickBox(text, text.Length % 2 == 0)),
        Gen.Constant<Block>(new Block.PageBreak()));

    /// <summary>A document of up to a dozen blocks, some of them kept together.</summary>
    public static Arbitrary<Doc> Any { get; } = Arb.From(
        from blocks in Simple.ListOf()
        from together in Simple.ListOf()
        from landscape in Gen.Elements(true, false)
        select Samples.Of([.. blocks.Take(8), new Block.Together([.. together.Take(4)])]) with { Landscape = landscape });
}
