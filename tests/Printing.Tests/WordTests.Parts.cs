using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Tree;
using SenHub.TestKit.Printing;
using Block = SenHub.Printing.Tree.Block;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;

namespace SenHub.Printing.Tests;

public sealed partial class WordTests
{
    [Fact]
    public void A_box_to_tick_can_be_clicked()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));

        var boxes = word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Office2010.Word.SdtContentCheckBox>().ToList();
        Assert.Equal([true, false], boxes.Select(box => box.Checked!.Val! == DocumentFormat.OpenXml.Office2010.Word.OnOffValues.One));
    }

    [Fact]
    public void Head_foot_and_page_numbers_stand_on_every_page()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var main = word.MainDocumentPart!;

        Assert.All(main.HeaderParts, part => Assert.Equal("Larkfield Primary SchoolOFFICIAL-SENSITIVE", part.Header.InnerText));
        Assert.All(main.FooterParts, part => Assert.Equal(["PAGE", "NUMPAGES"], part.Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value)));
        Assert.Equal(["LK-412-7 · first page", "LK-412-7 · version 1"], main.FooterParts.Select(part => part.Footer.InnerText.Split("Page")[0]).Order());
    }

    [Fact]
    public void A_page_break_belongs_to_what_follows()
    {
        using var word = Open(WordPrinter.Print(Samples.Of(new Block.PageBreak(), new Block.Paragraph("One."), new Block.PageBreak(), new Block.PageBreak(), new Block.Paragraph("Two."), new Block.PageBreak())));

        var broken = word.MainDocumentPart!.Document.Descendants<PageBreakBefore>().Select(point => point.Ancestors<Paragraph>().Single().InnerText);
        Assert.Equal(["Two."], broken);
    }

    [Fact]
    public void Cells_reach_over_columns_and_rows()
    {
        using var word = Open(WordPrinter.Print(Spanning));
        var rows = word.MainDocumentPart!.Document.Descendants<TableRow>().ToList();

        Assert.All(rows, row => Assert.Equal(3, row.Elements<TableCell>().Sum(cell => cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1)));
        Assert.Equal(2, rows.Count(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null));
        Assert.Equal(2, rows.SelectMany(row => row.Elements<TableCell>()).Count(cell => cell.TableCellProperties?.VerticalMerge?.Val?.Value == MergedCellValues.Restart));
    }

    [Fact]
    public void Links_lead_to_addresses_and_headings_and_say_what_is_there()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var main = word.MainDocumentPart!;
        var links = main.Document.Descendants<Hyperlink>().ToDictionary(link => link.Tooltip?.Value ?? link.Anchor!.Value!);

        Assert.Equal(["https://hartside.example/local-offer", "mailto:senco@larkfield.example"], main.HyperlinkRelationships.Select(relation => relation.Uri.ToString()).Order());
        Assert.Equal("the local offer", links["Hartside's local offer of support"].InnerText);
        var heading = main.Document.Descendants<BookmarkStart>().Single(mark => mark.Name == links["What helps, in this paper"].Anchor!.Value);
        Assert.Equal("What helps", heading.Parent!.InnerText);
    }

    [Fact]
    public void Contents_are_a_field_that_word_keeps_with_an_entry_for_each_heading()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var body = word.MainDocumentPart!.Document.Body!;

        Assert.Equal(" TOC \\o \"1-3\" \\h ", body.Descendants<FieldCode>().Single().Text);
        var headings = body.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph).StartsWith("Heading", StringComparison.Ordinal)).Select(paragraph => paragraph.InnerText);
        var entries = body.Elements<Paragraph>().Where(paragraph => StyleOf(paragraph).StartsWith("TOC", StringComparison.Ordinal)).Select(paragraph => paragraph.Descendants<Hyperlink>().Single().InnerText);
        Assert.Equal(headings, entries);
    }

    [Fact]
    public void Pictures_have_words_or_are_said_to_be_there_to_please()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var pictures = word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();

        Assert.Equal(["The school's garden in May", ""], pictures.Select(picture => picture.Description!.Value));
        Assert.Contains("decorative", pictures[1].InnerXml, StringComparison.Ordinal);
        // The same file twice is one part.
        Assert.Equal(PngBytes.Small.ToArray(), ReadAll(Assert.Single(word.MainDocumentPart.ImageParts)));
    }

    [Fact]
    public void What_a_picture_says_beside_itself_stays_out()
    {
        var png = PngBytes.Small.ToArray();
        // After the header: a text chunk, whose check sum nobody reads.
        byte[] talking = [.. png[..33], 0, 0, 0, 5, .. "tEXtwhere"u8, 0, 0, 0, 0, .. png[33..]];

        using var word = Open(WordPrinter.Print(Samples.Of(new Block.Image(talking, "A garden"))));

        Assert.Equal(png, ReadAll(Assert.Single(word.MainDocumentPart!.ImageParts)));
    }

    [Fact]
    public void Sections_lie_on_their_side_and_the_first_page_has_its_own_lines()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var sections = word.MainDocumentPart!.Document.Descendants<SectionProperties>().ToList();

        Assert.Equal(["portrait", "landscape", "portrait"], sections.Select(section => section.GetFirstChild<PageSize>()!.Orient!.InnerText));
        Assert.Equal([true, false, false], sections.Select(section => section.GetFirstChild<TitlePage>() is not null));
        Assert.Equal(2, word.MainDocumentPart.FooterParts.Count());
    }

    [Fact]
    public void What_belongs_together_keeps_with_the_next()
    {
        using var word = Open(WordPrinter.Print(Samples.Of(new Block.Together([new Block.Paragraph("One."), new Block.Paragraph("Two."), new Block.Paragraph("Three.")]))));

        Assert.Equal([true, true, false], word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties?.KeepNext is not null));
    }
}
