using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("Małgorzata Brzęczyszczykiewicz-Żółkiewska, Łódź")]
    [InlineData("Ștefan Țurcanu, Mușat, Râșnov")]
    [InlineData("İbrahim Şahin, Işıl Yıldırım, Çağlar Gümüş")]
    [InlineData("Dŵynwen Llŷr-Jones, Gruffŷdd ap Gwŷnedd, Siân")]
    [InlineData("Niamh Ó Súilleabháin, Đorđević, Chloë, Jürgen, Kovács Ödön, Ķēniņš")]
    [InlineData("محمد علي حسن")]
    [InlineData("چوہدری گل خان، محمّد یٰسین")]
    [InlineData("মোহাম্মদ রহিম উদ্দিন, শ্রীকৃষ্ণ চট্টোপাধ্যায়, ঐশ্বর্য")]
    public void Names_of_our_pupils_have_a_glyph_for_every_letter(string names)
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph(names)));

        Assert.Empty(printed.Warnings);
        Assert.Equal(Words.In(names.Normalize()), Words.In(printed));
    }

    [Fact]
    public void A_missing_glyph_is_a_box_with_its_letter_behind_it_and_a_warning_without_the_name()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("Ⴀnna 漢字 Ⴀnna")));

        Assert.Equal(
            ["No glyph for U+10A0, drawn as a box: 2 times.", "No glyph for U+5B57, drawn as a box: 1 times.", "No glyph for U+6F22, drawn as a box: 1 times."],
            printed.Warnings);
        Assert.Equal(["Ⴀnna", "漢字", "Ⴀnna"], Words.In(printed));
        Assert.Empty(Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void Control_characters_and_unpaired_surrogates_are_counted_and_the_rest_is_printed()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("one\u0000\u0007\u001b two\ud800 \udc00three \uffff\ue000")));

        Assert.Equal(
            ["Control characters left out: 3. Check where the text came from.", "Characters that are no text, drawn as boxes: 4. Check where the text came from.", "No glyph for U+FFFD, drawn as a box: 4 times."],
            printed.Warnings);
        Assert.Equal(["one", "two\uFFFD", "\uFFFDthree", "\uFFFD\uFFFD"], Words.In(printed));
        Assert.Empty(Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void A_face_from_a_telephone_is_a_box_and_a_warning_and_its_joiners_are_left_out()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("Zofia😀 👩‍👧 ❤️\U000E0067\U000E007F")));

        Assert.Equal(
            ["No glyph for U+2764, drawn as a box: 1 times.", "No glyph for U+1F467, drawn as a box: 1 times.", "No glyph for U+1F469, drawn as a box: 1 times.", "No glyph for U+1F600, drawn as a box: 1 times."],
            printed.Warnings);
        Assert.Equal("Zofia😀 👩👧 ❤", new Inspected(printed.Bytes).Text.Trim());
        Assert.Empty(Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void Marks_without_a_letter_are_drawn_and_counted()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("\u0301 \u064B \u09BF \u0ABE\u0ABE (\u0BBE) \u093F\u200D Zofia")));

        Assert.Equal(["Marks without a letter to stand on: 6. Check the spelling."], printed.Warnings);
        Assert.Empty(Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void Letters_that_come_apart_are_put_together()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("Z\u0301o\u0301l\u0142 S\u0327ahin")));

        Assert.Empty(printed.Warnings);
        Assert.Equal(["Źólł", "Şahin"], Words.In(printed));
    }

    [Fact]
    public void A_letter_the_face_lacks_is_built_from_its_parts_where_it_has_those()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("Ǎnna Ṁor")));

        Assert.Empty(printed.Warnings);
        Assert.Equal(["Ǎnna", "Ṁor"], Words.In(printed));
        Assert.Empty(Inspector.Breaches(printed.Bytes));
    }

    [Fact]
    public void A_line_end_in_a_text_ends_the_line()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph("first\r\nsecond\nthird"))).Bytes);

        var lines = file.Drawn.Where(drawn => drawn.Mark is not null).Select(drawn => (drawn.Text.TrimEnd(), drawn.Place.Y)).ToList();
        Assert.Equal(["first", "second", "third"], lines.Select(line => line.Item1));
        Assert.Equal(3, lines.Select(line => line.Y).Distinct().Count());
    }

    [Fact]
    public void A_word_in_another_language_says_so()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph([new("School is "), new("ysgol", Stress.None, "cy"), new(".")]))).Bytes);

        var span = Assert.Single(file.Root!.All, node => node.Type == "Span");
        Assert.Equal("cy", file.Model.Text(span.Entries["Lang"]));
    }
}
