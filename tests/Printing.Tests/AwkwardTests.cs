using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

/// <summary>Each awkward document prints: no breach, no lost word, no exception.</summary>
public sealed class AwkwardTests
{
    private static readonly string LongWord = string.Concat(Enumerable.Repeat("abcdefghij", 1000));

    public static TheoryData<string, Doc> Documents => new()
    {
        { "nothing at all", Samples.Of() },
        { "a heading alone", Samples.Of(new Block.Heading(1, "Alone")) },
        { "a table without rows", Samples.Of(Samples.Table(0)) },
        { "a table of one row", Samples.Of(Samples.Table(1)) },
        { "a table of forty rows", Samples.Of(Samples.Table(40)) },
        { "a table of three hundred rows on its side", Samples.Of(Samples.Table(300)) with { Landscape = true } },
        { "a row taller than a page", Samples.Of(TallRow) },
        { "a header taller than a page", Samples.Of(new Block.Table("Tall", [new(string.Join(' ', Enumerable.Repeat("tall", 900)), 1)], [[new("low")]])) },
        { "a word of ten thousand letters", Samples.Of(new Block.Heading(1, LongWord), new Block.Paragraph(LongWord), new Block.CallOut(LongWord, [new(LongWord)])) },
        { "a long word in every cell", Samples.Of(new Block.Table("Long", [new("A", 1), new("B", 9)], [[new(LongWord), new(LongWord)]]), new Block.Facts([new(LongWord, LongWord)])) },
        { "long words in drawings", Samples.Of(new Block.BarChart("Chart", [new(LongWord, 1, LongWord)]), new Block.Timeline("Line", [new(LongWord, new DateOnly(2026, 1, 5), LongWord)])) },
        { "a chart taller than a page", Samples.Of(new Block.BarChart("Tall", [.. Enumerable.Range(0, 90).Select(i => new Bar($"Bar {i}", i, $"{i}"))])) },
        { "a long process", Samples.Of(new Block.Timeline("Long", [.. Enumerable.Range(0, 90).Select(i => new Milestone($"Step {i}", new DateOnly(2026, 1, 5), $"Day {i}", i < 9))])) },
        { "a call-out taller than a page", Samples.Of(new Block.CallOut("Tall", [.. Enumerable.Repeat(new Block.Paragraph(string.Join(' ', Enumerable.Repeat(Samples.Sentence, 20))), 5)])) },
        { "together taller than a page", Samples.Of(new Block.Together([.. Enumerable.Repeat(new Block.Paragraph(Samples.Sentence), 80)])) },
        { "many people to sign", Samples.Of(new Block.Signatures([.. Enumerable.Range(0, 30).Select(i => $"Person {i}")])) },
        { "only page breaks", Samples.Of(new Block.PageBreak(), new Block.PageBreak()) },
        { "empty texts", Samples.Of(new Block.Heading(1, ""), new Block.Paragraph(""), new Block.Bullets([new("")]), new Block.Facts([new("", "")]), new Block.CallOut("", []), new Block.TickBox("", true), new Block.Signatures([""]), new Block.BarChart("", []), new Block.Timeline("", []), new Block.Together([])) },
        { "levels left out", Samples.Of(new Block.Heading(4, "Four"), new Block.Heading(1, "One"), new Block.Heading(3, "Three")) },
        { "ragged rows", Samples.Of(new Block.Table("Ragged", [new("A", 1), new("B", 1)], [[new("one")], [new("one"), new("two"), new("three")]])) },
        { "strange weights", Samples.Of(new Block.Table("Weights", [new("A", 0), new("B", -3), new("C", double.NaN)], [[new("one"), new("two"), new("three")]])) },
        { "negative bars", Samples.Of(new Block.BarChart("Negative", [new("Down", -5, "-5"), new("Up", 5, "5")])) },
        { "marks alone", Samples.Of(new Block.Paragraph("\u0301 \u064B \u09BE \u09CD \u0981")) },
    };

    private static Block.Table TallRow => new(
        "Tall", [new("Pupil", 1, RowHeader: true), new("Notes", 3)], [[new("Zofia"), new(string.Join(' ', Enumerable.Repeat(Samples.Sentence, 60)))], [new("Ioana"), new("short")]]);

    [Theory]
    [MemberData(nameof(Documents))]
    public void Whatever_is_printed_keeps_the_rules_and_every_word(string what, Doc doc)
    {
        var printed = PdfPrinter.Print(doc);

        Assert.Equal([], Inspector.Breaches(printed.Bytes));
        Assert.True(Joined(doc) == string.Concat(Words.In(printed)), $"The words of {what} changed.");
        Assert.Equal(printed.Pages, new Inspected(printed.Bytes).Model.Pages.Count);
        Assert.Equal(0, Tool.Run("qpdf", printed.Bytes, "--check").Exit);
    }

    [Fact]
    public void A_row_taller_than_a_page_goes_on_overleaf()
    {
        var printed = PdfPrinter.Print(Samples.Of(TallRow));

        var cells = new Inspected(printed.Bytes).Root!.All.Where(node => node.Type == "TD").ToList();
        Assert.Equal(2, cells.Count);
        Assert.True(cells[0].Marks.Select(mark => mark.Page).Distinct().Count() > 1);
    }

    [Fact]
    public void A_table_over_pages_is_one_table_and_its_header_is_read_once()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(Samples.Table(40))).Bytes);

        Assert.Single(file.Root!.All, node => node.Type == "Table");
        Assert.Equal(4, file.Root.All.Count(node => node.Type == "TH" && node.Parent?.Parent?.Type == "THead"));
        Assert.All(file.Model.Pages.Select((_, page) => page), page =>
            Assert.Contains(file.Drawn, drawn => drawn.Page == page && drawn.Text.TrimEnd() == "Provision"));
    }

    // A word that is cut at the end of a line is two words in the file: compare the letters.
    private static string Joined(Doc doc) => string.Concat(Words.In(doc));
}
