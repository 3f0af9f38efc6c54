using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class ScriptTests
{
    [Fact]
    public void An_arabic_letter_takes_its_form_from_its_neighbours()
    {
        var alone = Shape("م").Single();

        var word = Shape("ممم");

        Assert.Equal(4, word.Select(Parts).Append(Parts(alone)).Distinct().Count());
    }

    [Fact]
    public void A_letter_that_joins_only_what_is_before_it_breaks_the_word()
    {
        var word = Shape("دم");

        Assert.Equal(Parts(Shape("د").Single()), Parts(word[0]));
        Assert.Equal(Parts(Shape("م").Single()), Parts(word[1]));
    }

    [Fact]
    public void Lam_before_alef_takes_a_shape_of_its_own()
    {
        var word = Shape("لا");

        Assert.NotEqual(Parts(Shape("لم")[0]), Parts(word[0]));
        Assert.NotEqual(Parts(Shape("ما")[1]), Parts(word[^1]));
    }

    [Fact]
    public void A_doubled_letter_carries_its_vowel_above_the_doubling_in_either_order()
    {
        var doubling = HouseFonts.Arabic.GlyphOf('\u0651');

        Assert.Equal(Shape("رّ\u064E"), Shape("ر\u064E\u0651"));
        Assert.Contains(Shape("رّ")[0].Compound!.Parts, part => part.Glyph == doubling);
    }

    [Fact]
    public void Glyphs_that_were_compared_with_a_browser_stay_as_they_are()
    {
        string[] words =
        [
            "محمد", "عبدالله", "فاطمة", "لأحمد", "خالد", "الرَّحْمَٰنِ", "چوہدری", "گھر", "ٹوپی", "ڈاکٹر",
            "মোহাম্মদ", "শ্রীকৃষ্ণ", "চট্টোপাধ্যায়", "আব্দুল্লাহ্", "ফেরদৌসী", "র‍্যাব", "অ্যান্ড", "ব্রাহ্মণ", "হৃদয়", "দুর্গা", "রাষ্ট্র", "স্ত্রী",
        ];

        Approved.Match(string.Concat(words.Select(word => $"{word}: {string.Join(" | ", Shape(word).Select(Parts))}\n")), "glyphs");
    }

    [Fact]
    public void A_mark_does_not_part_the_letters_it_stands_between()
    {
        var marked = Shape("مَم");

        Assert.Equal(2, marked.Count);
        Assert.Equal("مَ", marked[0].Compound?.Text);
        Assert.Equal(Parts(Shape("مم")[1]), Parts(marked[1]));
    }

    [Fact]
    public void A_bengali_vowel_that_is_drawn_first_stands_first()
    {
        var cluster = Assert.Single(Shape("কি"));

        Assert.Equal("কি", cluster.Compound?.Text);
        Assert.Equal(HouseFonts.Bengali.GlyphOf('ক'), cluster.Compound!.Parts[^1].Glyph);
        Assert.NotEqual(HouseFonts.Bengali.GlyphOf('ক'), cluster.Compound.Parts[0].Glyph);
    }

    [Fact]
    public void Bengali_consonants_with_a_virama_between_them_become_one_letter()
    {
        var cluster = Assert.Single(Shape("ক্ষ"));

        Assert.Single(cluster.Compound!.Parts);
    }

    [Fact]
    public void Ra_before_a_consonant_is_drawn_above_it()
    {
        var cluster = Assert.Single(Shape("র্প"));

        Assert.Equal(HouseFonts.Bengali.GlyphOf('প'), cluster.Compound!.Parts[0].Glyph);
        Assert.Equal(2, cluster.Compound.Parts.Length);
    }

    [Theory]
    [InlineData("ि", '\u25CC')]
    [InlineData("ி", '\u25CC')]
    public void A_sign_alone_stands_at_a_dotted_circle(string sign, char circle)
    {
        var cluster = Assert.Single(Shape(sign));

        Assert.Equal(sign, cluster.Compound?.Text);
        Assert.Contains(cluster.Compound!.Parts, part => part.Glyph == (sign == "ி" ? HouseFonts.Tamil : HouseFonts.Devanagari).GlyphOf(circle));
    }

    [Fact]
    public void A_tamil_vowel_of_two_halves_stands_on_both_sides()
    {
        var cluster = Assert.Single(Shape("கோ"));

        Assert.Equal(3, cluster.Compound!.Parts.Length);
        Assert.Equal(HouseFonts.Tamil.GlyphOf('க'), cluster.Compound.Parts[1].Glyph);
    }

    [Fact]
    public void A_date_inside_arabic_reads_on_from_left_to_right()
    {
        var pieces = new WordShaper(new Findings()).Shape(HouseFonts.Regular, "في12/03/2026م");

        Assert.Equal(["في", "12/03/2026", "م"], pieces.Select(piece => GlyphTests.Said([piece])));
        Assert.Equal(Direction.Number, pieces[1].Direction);
    }

    [Fact]
    public void A_class_after_an_arabic_name_stands_to_its_right_and_is_read_after_it()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph("محمد علي (7B)"))).Bytes);

        var name = file.Drawn.First(d => d.Text.Contains("محمد", StringComparison.Ordinal));
        var classOf = file.Drawn.First(d => d.Text.Contains("7B", StringComparison.Ordinal));
        Assert.True(classOf.Right > name.Right);
        Assert.Equal("محمد علي (7B)", file.Text.Trim());
    }

    [Fact]
    public void Brackets_and_numbers_inside_arabic_keep_their_sense()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph("مدرسة (ابتدائية) 12 صف"))).Bytes);

        var number = file.Drawn.First(d => d.Text == "12");
        Assert.True(number.Place.X < file.Drawn.First(d => d.Text.Contains("ابتدائية", StringComparison.Ordinal)).Place.X);
        Assert.True(number.Place.X > file.Drawn.First(d => d.Text.Contains("صف", StringComparison.Ordinal)).Place.X);
        Assert.Equal("مدرسة (ابتدائية) 12 صف", file.Text.Trim());
    }

    [Theory]
    [InlineData("محمد (ابتدائية), 7B")]
    [InlineData("محمد \"ابتدائية\" 7B")]
    public void What_closes_a_bracket_in_arabic_stands_beside_its_word(string text)
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph(text))).Bytes);

        var closer = file.Drawn.First(d => d.Text[0] is ')' or '"' && d.Place.X < file.Drawn.First(x => x.Text.Contains("ابتدائية", StringComparison.Ordinal)).Right);
        Assert.True(closer.Right <= file.Drawn.First(d => d.Text.Contains("محمد", StringComparison.Ordinal)).Place.X + 0.01);
        Assert.Equal(text, file.Text.Trim());
    }

    private static List<Cluster> Shape(string word) =>
        [.. new WordShaper(new Findings()).Shape(HouseFonts.Regular, word).SelectMany(piece => piece.Clusters.ToArray())];

    private static string Parts(Cluster cluster) => cluster.Compound is { } compound
        ? string.Join(' ', compound.Parts.Select(part => part is { Dx: 0, Dy: 0 } ? $"{part.Glyph}" : $"{part.Glyph}({part.Dx},{part.Dy})"))
        : $"{cluster.Glyph}";
}
