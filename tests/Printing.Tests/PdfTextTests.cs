using SenHub.Printing.Reader;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class PdfTextTests
{
    private static readonly Printed Everything = PdfPrinter.Print(Samples.Everything);

    [Fact]
    public void Every_word_of_our_own_file_is_read_back_in_order()
    {
        var read = Read(Everything.Bytes);

        Assert.Equal(Everything.Pages, read.Pages.Count);
        Assert.All(read.Pages, page => Assert.Equal(0, page.Unmapped));
        // What is drawn, and cells that reach over others, have an order of their own; every word is there all the same.
        var written = Samples.Everything with { Blocks = [.. Samples.Everything.Blocks.Where(block => block is not (Block.Image or Block.LineChart or Block.BarChart or Block.Timeline or Block.Section))] };
        AssertInOrder(Words.In(written).Where(word => word is not ("Ticked" or "Not" or "ticked")), Words.In(read.Text));
        Assert.Empty(Words.In(Samples.Everything).Except(Words.In(read.Text + string.Join(' ', read.Besides))));
    }

    [Fact]
    public void A_word_parted_at_a_soft_hyphen_is_read_as_one()
    {
        var words = string.Join(' ', Enumerable.Repeat("Sonder\u00ADpädagogik\u00ADzentrum", 40));

        var read = Read(PdfPrinter.Print(Samples.Of(new Block.Paragraph(words))).Bytes);

        Assert.Equal(40, Words.In(read.Text).Count(word => word == "Sonderpädagogikzentrum"));
    }

    [Fact]
    public void What_stands_on_no_page_is_read_too()
    {
        var read = Read(Everything.Bytes);

        Assert.Contains("A sample", read.Besides);
        Assert.Contains("Larkfield Primary School", read.Besides);
        Assert.Contains(read.Besides, text => text.StartsWith("Notional cost by area of need: ", StringComparison.Ordinal));
        Assert.Contains("Provision by pupil", read.Besides);
        Assert.Contains("Steps of this review", read.Besides);
    }

    [Theory]
    [InlineData("--object-streams=disable", "--compress-streams=n")]
    [InlineData("--object-streams=generate", "--recompress-flate")]
    [InlineData("--linearize", "--normalize-content=y")]
    [InlineData("--qdf", "--coalesce-contents")]
    public void However_another_program_packs_our_file_it_reads_the_same(params string[] options)
    {
        var repacked = Tool.Rewrite("qpdf", Everything.Bytes, options);

        Assert.Equal(Read(Everything.Bytes).Text, Read(repacked).Text);
    }

    [Theory]
    [InlineData("by-a-browser", 1, "Speech and language report\nZofia Żółkiewska (LK-412-7) joined the talk group on 12 March 2026. She uses short sentences – “the ﬁnal\nstep” – and asks for help.")]
    [InlineData("by-a-word-processor", 2, "Zofia Żółkiewska (LK-412-7) joined the talk group on 12 March 2026. She uses short\nsentences – “the ﬁnal step” – and asks for help.")]
    [InlineData("by-ghostscript", 1, "The café visit of 12 March 2026 went well; the efficient office (naïve) paid £100.\nWeek Aim\n1 Taking turns")]
    public void Files_of_other_programs_are_read(string name, int pages, string text)
    {
        var read = Read(Sample(name));

        Assert.Equal(pages, read.Pages.Count);
        Assert.Contains(text, read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_to_left_name_of_another_program_keeps_its_letters()
    {
        Assert.Contains("محمد علي", Read(Sample("by-a-browser")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_cross_references_are_gone_is_searched()
    {
        var cut = Sample("by-ghostscript");
        cut = cut[..cut.AsSpan().LastIndexOf("xref"u8)];

        Assert.Equal(Read(Sample("by-ghostscript")).Text, Read(cut).Text);
    }

    [Fact]
    public void Our_own_file_without_its_end_is_searched()
    {
        var cut = Everything.Bytes[..Everything.Bytes.AsSpan().LastIndexOf("startxref"u8)];

        Assert.Equal(Read(Everything.Bytes).Text, Read(cut).Text);
    }

    [Fact]
    public void A_scan_has_its_page_count_although_it_has_no_text()
    {
        var scan = "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R 4 0 R]>>endobj 3 0 obj<</Type/Page>>endobj 4 0 obj<</Type/Page>>endobj trailer<</Root 1 0 R>>";

        Assert.Equal(2, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(System.Text.Encoding.ASCII.GetBytes(scan))).Pages);
    }

    [Theory]
    [InlineData("", Unreadable.Damaged)]
    [InlineData("Dear all, please find attached", Unreadable.Damaged)]
    [InlineData("%PDF-1.7\n", Unreadable.Damaged)]
    [InlineData("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[2 0 R]/Count 1>>endobj trailer<</Root 1 0 R>>", Unreadable.Damaged)]
    [InlineData("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj 3 0 obj<</Type/Page>>endobj trailer<</Root 1 0 R>>", Unreadable.NoText)]
    public void What_cannot_be_read_is_refused_with_its_reason(string file, Unreadable why)
    {
        var refused = Assert.IsType<PdfReading.NotReadable>(PdfText.Read(System.Text.Encoding.Latin1.GetBytes(file)));

        Assert.Equal(why, refused.Why);
        Assert.NotEmpty(refused.InWords);
    }

    [Fact]
    public void A_file_locked_by_an_older_method_is_not_read()
    {
        var locked = Tool.Rewrite("qpdf", Everything.Bytes, "--allow-weak-crypto", "--encrypt", "word", "owner", "128", "--use-aes=y", "--");

        Assert.Equal(Unreadable.Encrypted, Assert.IsType<PdfReading.NotReadable>(PdfText.Read(locked, "word")).Why);
    }

    [Fact]
    public void A_file_locked_only_against_changes_is_read()
    {
        var locked = Tool.Rewrite("qpdf", Sample("by-ghostscript"), "--encrypt", "", "owner", "256", "--");

        Assert.Equal(Read(Sample("by-ghostscript")).Text, Read(locked).Text);
    }

    [Fact]
    public void Data_that_ask_for_a_dictionary_nobody_has_are_damage() =>
        Assert.Empty(Filters.Decode(new byte[] { 0x78, 0x20, 1, 2, 3, 4, 5, 6 }, Flate(), null, new Bounds())!);

    [Theory]
    [InlineData(false, new byte[] { 0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01 }, "-----A---B")] // ISO 32000-1, 7.4.4.2, example 2
    public void Lzw_is_unpacked(bool late, byte[] packed, string plain) =>
        Assert.Equal(plain, System.Text.Encoding.ASCII.GetString(Lzw.Decode(packed, !late, new Bounds())));

    [Theory]
    [InlineData("<~87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("z87cUR~>", "\0\0\0\0Hell")]
    public void Base85_is_unpacked(string packed, string plain) =>
        Assert.Equal(plain, System.Text.Encoding.Latin1.GetString(AsciiFilters.Base85(System.Text.Encoding.ASCII.GetBytes(packed.Replace("<~", "", StringComparison.Ordinal)))));

    [Theory]
    [InlineData("Zacute", "Ź")]
    [InlineData("zdotaccent", "ż")]
    [InlineData("scommaaccent", "ş")]
    [InlineData("uhungarumlaut", "ű")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("uni01C4", "Ǆ")]
    [InlineData("u1F600", "😀")]
    [InlineData("quotedblleft.alt", "“")]
    [InlineData("g17", null)]
    public void Names_of_glyphs_say_what_they_are(string name, string? text) => Assert.Equal(text, GlyphNames.TextOf(name));

    private static PdfReading.Read Read(byte[] file) => Assert.IsType<PdfReading.Read>(PdfText.Read(file));

    private static byte[] Sample(string name) => File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "Printing.Tests", "samples", name + ".pdf"));

    private static Entries Flate()
    {
        var entries = new Entries();
        entries.Add("Filter", new Name("FlateDecode"));
        return entries;
    }

    private static void AssertInOrder(IEnumerable<string> words, IReadOnlyList<string> text)
    {
        var at = 0;
        Assert.All(words, word => Assert.True((at = Enumerable.Range(at, text.Count - at).FirstOrDefault(i => text[i] == word, -1) + 1) > 0, word));
    }
}
