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

public sealed class WordTests
{
    private const int Trees = 60;

    private static readonly Doc Spanning = Samples.Of(new Block.Table(
        "Spans",
        [new("Pupil", RowHeader: true), new("Autumn"), new("Spring", Align: Align.Point)],
        [
            [new Cell("Zofia") { Rows = 2 }, new Cell("Both terms") { Columns = 2 }],
            [new Cell([new Block.Paragraph("Twice"), new Block.Bullets([new("first"), new("second")], Numbered: true)]), new Cell("1.50")],
            [new Cell("Block") { Rows = 2, Columns = 2 }, new Cell("2")],
            [new Cell("3")],
            new Row([new("All"), new(""), new("6.50")], IsTotal: true),
        ])
    {
        Above = [[new Cell(""), new Cell("Terms") { Columns = 2 }]],
    });

    public static TheoryData<string, Doc> Documents
    {
        get
        {
            var documents = AwkwardTests.Documents;
            documents.Add("everything", Samples.Everything);
            documents.Add("spans", Spanning);
            documents.Add("on its side", Samples.Everything with { Landscape = true });
            return documents;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Any_document_is_a_valid_file_with_every_word_in_order(string name, Doc doc)
    {
        var word = WordPrinter.Print(doc);

        Assert.True(Faults(word).Count == 0, name + ": " + string.Join('\n', Faults(word)));
        Assert.Equal(Spoken(Words.In(doc)), Spoken(Words.In(TextOf(word))));
    }

    [Fact]
    public void A_soft_hyphen_is_words_own_element()
    {
        using var word = Open(WordPrinter.Print(Samples.Of(new Block.Paragraph("Sonder\u00ADpädagogik"))));

        var run = word.MainDocumentPart!.Document.Body!.Descendants<SoftHyphen>().Single().Parent!;
        Assert.Equal("Sonderpädagogik", run.InnerText);
    }

    [Fact]
    public void Any_random_tree_is_a_valid_file_with_every_word_in_order() => Assert.All(Enumerable.Range(0, Trees), seed =>
    {
        var doc = RandomTrees.Of(seed);

        var word = WordPrinter.Print(doc);

        Assert.True(Faults(word).Count == 0, string.Join('\n', Faults(word)));
        Assert.Equal(string.Concat(Spoken(Words.In(doc))), string.Concat(Spoken(Words.In(TextOf(word)))));
    });

    [Fact]
    public void The_same_tree_gives_the_same_bytes_on_every_thread()
    {
        var first = WordPrinter.Print(Samples.Everything);

        var others = new byte[16][];
        Parallel.For(0, others.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => others[i] = WordPrinter.Print(Samples.Everything));

        Assert.All(others, other => Assert.Equal(first, other));
    }

    [Fact]
    public void Headings_lists_and_table_headers_are_real_ones()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var body = word.MainDocumentPart!.Document.Body!;

        Assert.Equal(["Heading1", "Heading2", "Heading2", "Heading2"], body.Elements<Paragraph>().Select(StyleOf).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).Take(4));
        Assert.Equal(3, body.Elements<Paragraph>().Count(paragraph => StyleOf(paragraph) == "ListBullet" && paragraph.ParagraphProperties!.NumberingProperties is not null));
        var table = body.Elements<Table>().Single(table => table.GetFirstChild<TableProperties>()!.TableDescription?.Val == "Provision by pupil");
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.Single(table.Elements<TableRow>(), row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null);
    }

    [Fact]
    public void Each_numbered_list_starts_at_one()
    {
        using var word = Open(WordPrinter.Print(Samples.Of(new Block.Bullets([new("a")], true), new Block.Bullets([new("b")], true))));

        var numbers = word.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => paragraph.ParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
        Assert.Equal(2, numbers.Distinct().Count());
        Assert.All(word.MainDocumentPart.NumberingDefinitionsPart!.Numbering.Elements<NumberingInstance>().Skip(1), instance =>
            Assert.Equal(1, instance.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value));
    }

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
    public void Languages_and_right_to_left_words_say_so()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));
        var runs = word.MainDocumentPart!.Document.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().ToList();

        Assert.Equal("cy", runs.Single(run => run.InnerText == "ysgol gynradd").RunProperties!.Languages!.Val!.Value);
        var arabic = runs.First(run => run.InnerText.Contains("محمد", StringComparison.Ordinal));
        Assert.NotNull(arabic.RunProperties!.RightToLeftText);
        Assert.Equal("محمد علي حسن", arabic.InnerText);
        Assert.Equal("en-GB", word.MainDocumentPart.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }

    [Fact]
    public void Title_author_and_day_are_the_documents_own()
    {
        using var word = Open(WordPrinter.Print(Samples.Everything));

        Assert.Equal(("A sample", "Larkfield Primary School", "en-GB"), (word.PackageProperties.Title, word.PackageProperties.Creator, word.PackageProperties.Language));
        Assert.Equal(new DateTime(2026, 1, 12, 0, 0, 0, DateTimeKind.Utc), word.PackageProperties.Created!.Value.ToUniversalTime());
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

    private static WordprocessingDocument Open(byte[] word) => WordprocessingDocument.Open(new MemoryStream(word), isEditable: false);

    private static IReadOnlyList<string> Faults(byte[] word)
    {
        using var open = Open(word);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(open).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    private static string TextOf(byte[] word)
    {
        using var open = Open(word);
        return string.Concat(open.MainDocumentPart!.Document.Body!.Descendants().Select(element => element switch
        {
            DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
            DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties picture => $"\n{picture.Description}\n",
            Paragraph or TabChar or PositionalTab or Break => "\n",
            _ => "",
        }));
    }

    private static byte[] ReadAll(ImagePart part)
    {
        using var content = part.GetStream();
        using var all = new MemoryStream();
        content.CopyTo(all);
        return all.ToArray();
    }

    // Lists are numbered by Word and boxes drawn: their numbers and states are no words of the file.
    private static IEnumerable<string> Spoken(IEnumerable<string> words) => words.Where(word => word is not ("Ticked" or "Not" or "ticked") && !(word.Length <= 2 && word.All(char.IsAsciiDigit)));

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
