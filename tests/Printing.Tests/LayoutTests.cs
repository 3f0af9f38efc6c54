using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class LayoutTests
{
    [Fact]
    public void A_heading_is_never_the_last_on_its_page()
    {
        Assert.All(Enumerable.Range(30, 20), lines =>
        {
            var file = Print([.. Enumerable.Repeat<Block>(new Block.Paragraph("A line."), lines), new Block.Heading(1, "Head"), new Block.Paragraph("What follows.")]);

            Assert.Equal(PageOf(file, "Head"), PageOf(file, "What follows."));
        });
    }

    [Fact]
    public void A_paragraph_leaves_no_single_line_on_either_page()
    {
        var paragraph = new Block.Paragraph(string.Join(' ', Enumerable.Repeat(Samples.Sentence, 4)));

        Assert.All(Enumerable.Range(30, 20), lines =>
        {
            var file = Print([.. Enumerable.Repeat<Block>(new Block.Paragraph("A line."), lines), paragraph]);

            var last = file.Root!.All.Last(node => node.Type == "P").Marks.Select(m => m.Page).Distinct();
            var perPage = last.Select(page => file.Drawn.Count(d => d.Page == page && d.Mark is not null && d.Text != "A line. "));
            Assert.All(perPage, count => Assert.True(count >= 2));
        });
    }

    // The space above its heading was left twice, so that the last line of what fitted went overleaf alone.
    [Fact]
    public void What_is_held_together_is_on_one_page_wherever_it_begins()
    {
        var held = new Block.Together([new Block.Heading(2, "Signed"), new Block.Paragraph("By both."), new Block.Signatures(["Ms First", "Ms Last"])]);

        Assert.All(Enumerable.Range(1, 70), lines =>
        {
            var pages = Assert.IsType<PdfReading.Read>(PdfText.Read(PdfPrinter.Print(Samples.Of([.. Enumerable.Repeat(new Block.Paragraph("Line."), lines), held])).Bytes)).Pages;
            Assert.Single(pages, page => page.Text.Contains("Signed", StringComparison.Ordinal) && page.Text.Contains("Ms Last", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void What_belongs_together_stays_together_where_it_fits_a_page()
    {
        var together = new Block.Together([.. Enumerable.Range(0, 20).Select(i => new Block.Paragraph($"Part {i}."))]);

        var file = Print([.. Enumerable.Repeat<Block>(new Block.Paragraph("A line."), 25), together]);

        Assert.Equal(PageOf(file, "Part 0."), PageOf(file, "Part 19."));
    }

    [Fact]
    public void A_page_break_starts_a_page_and_two_start_no_empty_one()
    {
        var file = Print([new Block.Paragraph("One."), new Block.PageBreak(), new Block.PageBreak(), new Block.Paragraph("Two."), new Block.PageBreak()]);

        Assert.Equal(2, file.Model.Pages.Count);
        Assert.Equal((0, 1), (PageOf(file, "One."), PageOf(file, "Two.")));
    }

    [Fact]
    public void Every_page_says_which_it_is()
    {
        var printed = PdfPrinter.Print(Samples.Of(Samples.Table(100)) with { Header = "School", Label = "OFFICIAL-SENSITIVE", Footer = "LK-412-7" });

        var file = new Inspected(printed.Bytes);
        Assert.All(Enumerable.Range(0, printed.Pages), page =>
            Assert.Equal(["School", "OFFICIAL-SENSITIVE", "LK-412-7", $"Page {page + 1} of {printed.Pages}"], MarginsOf(file, page)));
    }

    [Fact]
    public void Money_in_a_column_ends_at_one_edge()
    {
        var file = Print([new Block.Table("Costs", [new("What", 1), new("Cost", 1, Align.Right)], [[new("a"), new("1.00")], [new("b"), new("12,345.67")]])]);

        var rights = file.Drawn.Where(d => d.Mark is not null && d.Text.Contains('.', StringComparison.Ordinal)).Select(d => Math.Round(d.Right, 1));
        Assert.Single(rights.Distinct());
    }

    [Fact]
    public void Pages_lie_on_their_side_where_the_document_asks_for_it()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Everything with { Landscape = true }).Bytes);

        Assert.All(file.Model.Pages, page => Assert.Equal([0.0, 0.0, 841.89, 595.28], file.Model.Items(page["MediaBox"]).Select(side => (double)side!)));
    }

    [Fact]
    public void A_long_name_gets_the_room_its_longest_part_needs()
    {
        var file = Print([new Block.Table(
            "Names", [new("Pupil", 1, RowHeader: true), new("Provision", 9)], [[new("Małgorzata Brzęczyszczykiewicz"), new(Samples.Sentence)]])]);

        Assert.Contains(file.Drawn, drawn => drawn.Text.TrimEnd() == "Brzęczyszczykiewicz");
    }

    private static Inspected Print(params IReadOnlyList<Block> blocks) => new(PdfPrinter.Print(Samples.Of(blocks)).Bytes);

    private static int PageOf(Inspected file, string text) => file.Drawn.First(drawn => drawn.Mark is not null && drawn.Text.TrimEnd() == text).Page;

    private static IEnumerable<string> MarginsOf(Inspected file, int page)
    {
        var margins = file.Drawn.Where(d => d.Page == page && d.IsArtifact && d.Codes.Count > 0).Select(d => d.Text);
        return margins.TakeLast(4);
    }
}
