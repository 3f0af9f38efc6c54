using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class LinkTests
{
    [Fact]
    public void A_link_over_two_lines_is_one_link_with_a_box_on_each()
    {
        var printed = Print(new Block.Paragraph([new(Samples.Sentence + " "), new(Samples.Sentence, Link: new Link.Web(new Uri("https://larkfield.example/ż"), "The map"))]));

        var file = new Inspected(printed.Bytes);
        Assert.Single(file.Root!.All, node => node.Type == "Link");
        var links = Links(file);
        Assert.Equal(2, links.Count);
        Assert.All(links, link => Assert.Equal("https://larkfield.example/%C5%BC", file.Model.Text(file.Model.Dictionary(link["A"])!["URI"])));
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
    }

    [Theory]
    [MemberData(nameof(Nowhere))]
    public void A_link_that_leads_nowhere_is_text_and_a_warning(Link link)
    {
        var printed = Print(new Block.Paragraph([new("Follow me", Link: link)]));

        Assert.StartsWith("A link leads nowhere", Assert.Single(printed.Warnings), StringComparison.Ordinal);
        Assert.Empty(Links(new Inspected(printed.Bytes)));
        Assert.DoesNotContain("<a ", HtmlPrinter.Print(Samples.Of(new Block.Paragraph([new("Follow me", Link: link)]))), StringComparison.Ordinal);
    }

    public static TheoryData<Link> Nowhere =>
    [
        new Link.Web(new Uri("javascript:alert(1)"), "x"), new Link.Web(new Uri("file:///etc/passwd"), "x"), new Link.Web(new Uri("/relative", UriKind.Relative), "x"),
        new Link.Mail("nobody", "x"), new Link.Mail("a@b c", "x"), new Link.Mail("a@b\r\nBcc:c@d", "x"), new Link.Inside("nowhere", "x"),
    ];

    [Fact]
    public void A_table_of_contents_says_the_page_each_heading_stands_on()
    {
        var printed = Print(
            [new Block.Heading(1, "Contents"), new Block.Contents(2),
            .. Enumerable.Range(1, 12).SelectMany(i => new Block[] { new Block.Heading(2, $"Part {i}"), new Block.Heading(3, "Detail"), Samples.Table(12) })]);

        var file = new Inspected(printed.Bytes);
        var items = file.Root!.All.Where(node => node.Type == "TOCI").ToList();
        Assert.Equal(13, items.Count);
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
        Assert.All(Enumerable.Range(1, 12), part =>
        {
            var number = items[part].All.Single(node => node is { Type: "Span" }).Marks.Single();
            var said = file.Drawn.Single(d => d.Page == number.Page && d.Mark == number.Mark).Text.Trim();
            var heading = file.Root.All.Single(node => node.Type == "H2" && node.Marks.Any(mark => TextOf(file, mark) == $"Part {part}"));
            Assert.Equal($"{heading.Marks.First().Page + 1}", said);
        });
    }

    [Fact]
    public void Sections_lie_on_their_side_between_pages_that_stand()
    {
        var printed = Print(
            new Block.Section(true, []), new Block.Paragraph("Upright."),
            new Block.Section(true, [new Block.Paragraph("On its side."), new Block.Section(false, [new Block.Paragraph("Upright again.")])]),
            new Block.PageBreak(), new Block.Section(true, [new Block.PageBreak()]));

        var file = new Inspected(printed.Bytes);
        Assert.Equal([595.28, 841.89, 595.28], file.Model.Pages.Select(page => (double)file.Model.Items(page["MediaBox"])[2]!));
        Assert.Equal([], Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void The_first_page_may_have_lines_of_its_own()
    {
        var doc = Samples.Of(new Block.Paragraph("One."), new Block.PageBreak(), new Block.Paragraph("Two.")) with { Header = "Later", FirstHeader = "", Footer = "Foot", FirstFooter = "First foot" };

        var file = new Inspected(PdfPrinter.Print(doc).Bytes);
        var lines = file.Drawn.Where(d => d.IsArtifact && d.Codes.Count > 0).GroupBy(d => d.Page).Select(page => page.Select(d => d.Text)).ToList();
        Assert.Equal(["First foot", "Page 1 of 2"], lines[0]);
        Assert.Equal(["Later", "Foot", "Page 2 of 2"], lines[1]);
    }

    private static Printed Print(params IReadOnlyList<Block> blocks) => PdfPrinter.Print(Samples.Of(blocks));

    private static string TextOf(Inspected file, (int Page, int Mark) mark) =>
        string.Concat(file.Drawn.Where(d => d.Page == mark.Page && d.Mark == mark.Mark).Select(d => d.Text)).Trim();

    private static List<Dictionary<string, object?>> Links(Inspected file) =>
        [.. file.Model.Pages.SelectMany(page => file.Model.Items(page.GetValueOrDefault("Annots"))).Select(link => file.Model.Dictionary(link)!)];
}
