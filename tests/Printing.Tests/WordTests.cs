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
