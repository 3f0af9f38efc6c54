using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class TableTests
{
    internal static readonly Block.Table Spans = new(
        "Support by term",
        [new("", RowHeader: true), new("Hours", Align: Align.Right), new("Cost", Align: Align.Point), new("Hours", Align: Align.Right), new("Cost", Align: Align.Point)],
        [
            [new("Talk group"), new("6"), new("£120.50"), new("7"), new("£1,140")],
            [new("Reading") { Rows = 2 }, new("1"), new("£9.5"), new("2"), new("Not costed")],
            [new("each in a group of three, half an hour on Tuesday") { Columns = 4 }],
            new Row([new("Together"), new("7"), new("£130.00"), new("9"), new("£1,140.00 (part)")], IsTotal: true),
        ])
    {
        Above = [[new("Provision") { Rows = 2 }, new("Autumn term") { Columns = 2 }, new("Spring term") { Columns = 2 }]],
    };

    public static TheoryData<string, Doc> Documents => new()
    {
        { "spans", Samples.Of(Spans) },
        { "rich cells", Samples.Of(Rich(1)) },
        { "rich cells over pages", Samples.Of(Rich(40)) },
        { "a cell over more rows than there are", Samples.Of(new Block.Table("Deep", [new("A"), new("B")], [[new("deep") { Rows = 99 }, new("1")], [new("2")], [new("3")]])) },
        { "cells that cover a whole row", Samples.Of(new Block.Table("Wide", [new("A"), new("B")], [[new("a") { Rows = 2 }, new("b") { Rows = 2 }], [new("c"), new("d")]])) },
        { "a cell over rows of many pages", Samples.Of(new Block.Table("Long", [new("A", 1), new("B", 3)], [.. Enumerable.Range(0, 90).Select(i => (IReadOnlyList<Cell>)(i == 1 ? [new(Words(400)) { Rows = 60 }, new($"n{i}")] : i is > 1 and < 61 ? [new($"n{i}")] : [new($"m{i}"), new($"n{i}")]))])) },
        { "a cell over rows taller than they", Samples.Of(new Block.Table("Tall", [new("A", 1), new("B", 1)], [[new(Words(900)) { Rows = 2 }, new("one")], [new("two")], [new("x"), new("y")]])) },
        { "a span wider than the table", Samples.Of(new Block.Table("Wide", [new("A"), new("B")], [[new("all") { Columns = 9 }], [new("a") { Columns = -2, Rows = 0 }, new("b")]])) },
        { "headings above that are taller than a page", Samples.Of(new Block.Table("Tall", [new("a"), new("b")], [[new("1"), new("2")]]) { Above = [[new(Words(900)) { Columns = 2 }]] }) },
        { "five hundred rows", Samples.Of(Samples.Table(500)) },
        { "only totals", Samples.Of(new Block.Table("Totals", [new("A"), new("B", 0, Align.Point)], [.. Enumerable.Range(0, 90).Select(i => new Row([new($"r{i}"), new($"{i}.{i}")], IsTotal: true))])) },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Whatever_the_cells_reach_over_the_rules_hold_and_no_word_is_lost(string what, Doc doc)
    {
        foreach (var landscape in new[] { false, true })
        {
            var printed = PdfPrinter.Print(doc with { Landscape = landscape });

            Assert.Equal([], Inspector.Breaches(printed.Bytes));
            Assert.True(string.Concat(Words(doc)) == string.Concat(Tests.Words.In(printed)), $"The words of {what} changed.");
        }
    }

    [Fact]
    public void Amounts_have_their_points_below_each_other()
    {
        var file = Print(Spans);

        var points = file.Drawn.Where(d => d.Mark is not null && d.Text.StartsWith('£') && d.Text.Contains('.', StringComparison.Ordinal))
            .Select(d => (Column: d.Place.X > 350, Point: Math.Round(PointOf(d), 0))).Distinct().ToList();
        Assert.Equal(2, points.Count);
    }

    [Fact]
    public void A_header_over_two_columns_and_one_over_two_rows_say_so()
    {
        var cells = Print(Spans).Root!.All.Where(node => node.Type == "TH").ToList();

        var file = Print(Spans);
        Assert.Equal([2.0, null], [StructureRules.Attribute(file, file.Root!.All.First(n => n.Type == "TH"), "RowSpan"), StructureRules.Attribute(file, file.Root!.All.First(n => n.Type == "TH"), "ColSpan")]);
        Assert.Equal(3 + 4 + 3, cells.Count);
    }

    [Fact]
    public void A_table_that_does_not_fit_below_leaves_no_half_page_empty()
    {
        Assert.All(Enumerable.Range(0, 24), lines =>
        {
            var file = new Inspected(PdfPrinter.Print(Samples.Of([
                .. Enumerable.Repeat<Block>(new Block.Paragraph("A line."), lines),
                new Block.Heading(1, "Provision"), new Block.Heading(2, "Area"),
                new Block.Table("Tall rows", [new("Provision", 1, RowHeader: true), new("Notes", 1)], [.. Enumerable.Range(0, 9).Select(i => (IReadOnlyList<Cell>)[new($"Row {i}"), new(Words(100))])])]) with
            {
                Landscape = true,
            }).Bytes);

            // From 66 to 547 points down the page is the content; 150 points are the two headings, the header and some lines.
            var lowest = file.Drawn.Where(d => d.Page == 0 && d.Mark is not null).Min(d => d.Place.Y);
            Assert.True(lowest < 48 + 150, $"{lines} lines: {lowest}");
        });
    }

    [Fact]
    public void A_total_stands_with_the_row_before_it()
    {
        Assert.All(Enumerable.Range(30, 40), rows =>
        {
            var file = Print(new Block.Table("Sums", [new("A"), new("B", 0, Align.Point)],
                [.. Enumerable.Range(0, rows).Select(i => new Row([new($"row{i}"), new("1.00")])), new Row([new("Sum"), new("9.00")], IsTotal: true)]));

            Assert.Equal(PageOf(file, $"row{rows - 1}"), PageOf(file, "Sum"));
        });
    }

    [Fact]
    public void A_row_that_keeps_with_the_next_is_not_the_last_on_its_page()
    {
        Assert.All(Enumerable.Range(20, 40), rows =>
        {
            var file = Print(new Block.Table("Groups", [new("A"), new("B")],
                [.. Enumerable.Range(0, rows).Select(i => new Row([new($"row{i}"), new("x")])), new Row([new("Group") { Columns = 2 }], KeepsWithNext: true), [new("member"), new("y")]]));

            Assert.Equal(PageOf(file, "Group"), PageOf(file, "member"));
        });
    }

    [Fact]
    public void Three_thousand_rows_take_as_much_memory_a_row_as_six_hundred()
    {
        PdfPrinter.Print(Samples.Of(Samples.Table(500)));
        var (few, many) = (Measured(600), Measured(3000));

        Assert.True(many.Bytes < 5 * 1.3 * few.Bytes, $"{few.Bytes} bytes for 600 rows, {many.Bytes} for 3,000.");
        Assert.True(many.Pages is >= 100 and <= 200, $"{many.Pages} pages.");

        static (long Bytes, int Pages) Measured(int rows)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var printed = PdfPrinter.Print(Samples.Of(Samples.Table(rows)));
            return (GC.GetAllocatedBytesForCurrentThread() - before, printed.Pages);
        }
    }

    [Fact]
    public void A_list_in_a_cell_is_a_list()
    {
        var file = Print(Rich(1));

        var cell = file.Root!.All.First(node => node.Type == "TD");
        Assert.Equal(["P", "L", "P"], cell.Elements.Select(kid => kid.Type));
        Assert.Equal(2, cell.All.Count(node => node.Type == "LI"));
    }

    [Fact]
    public void An_empty_table_says_that_it_is()
    {
        Block.Table empty = new("Exclusions", [new("Day"), new("Why")], []);

        Assert.Equal("Day | Why\nNone.\n", DocText.Print(Samples.Of(empty)));
        Assert.Equal(["Day", "Why", "No", "exclusions"], Tests.Words.In(PdfPrinter.Print(Samples.Of(empty with { WithoutRows = "No exclusions." }))));
        Assert.Equal(["Day", "Why"], Tests.Words.In(PdfPrinter.Print(Samples.Of(empty with { WithoutRows = "" }))));
    }

    [Fact]
    public void Columns_without_weights_take_what_their_content_needs()
    {
        var file = Print(new Block.Table("Days", [new("Day", RowHeader: true), new("What was done")], [[new("Monday 12 January 2026"), new(Words(60))]]));

        Assert.Contains(file.Drawn, d => d.Text.TrimEnd() == "Monday 12 January 2026");
    }

    private static Block.Table Rich(int rows) => new("Rich", [new("Who", 1, RowHeader: true), new("What", 4)], [.. Enumerable.Range(0, rows).Select(i => (IReadOnlyList<Cell>)
    [
        new($"Pupil {i}"),
        new Cell([
            new Block.Paragraph([new Run("Strong. ", Stress.Strong), new Run("Small print.", Stress.Small), new Run(" ysgol", Stress.None, "cy")]),
            new Block.Bullets([new("First of two."), new(Samples.Sentence)], Numbered: i % 2 == 1),
            new Block.Paragraph("Last.")]),
    ])]);

    private static Inspected Print(Block block) => new(PdfPrinter.Print(Samples.Of(block)).Bytes);

    private static double PointOf(MarkedContent drawn)
    {
        var codes = drawn.Codes.ToList();
        var at = codes.FindIndex(code => drawn.Font!.ToUnicode[code] == ".");
        return drawn.Right - (codes.Skip(at).Where(code => drawn.Font!.ToUnicode[code] != " ").Sum(drawn.Font!.WidthOf) * 9 / 1000);
    }

    private static int PageOf(Inspected file, string text) => file.Drawn.First(drawn => drawn.Mark is not null && drawn.Text.TrimEnd() == text).Page;

    private static string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"word{i}"));

    private static IEnumerable<string> Words(Doc doc) => Tests.Words.In(doc);
}
