using System.Runtime.CompilerServices;
using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tests.Inspection;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Tests;

public sealed class FaceTests
{
    [Theory]
    [InlineData("Nguyễn")]
    [InlineData("Ọlọ́runfẹ́mi")]
    [InlineData("Παπαδοπούλου")]
    [InlineData("Їжакевич-Щербакова")]
    [InlineData("Zoя")]
    public void A_word_that_the_house_face_cannot_spell_is_spelt_whole_in_another(string word) =>
        Assert.Same(HouseFonts.Sans, Assert.Single(Shape(HouseFonts.Regular, word)).Face);

    [Fact]
    public void A_word_beside_it_stays_in_the_house_face() => Assert.Same(HouseFonts.Regular, Assert.Single(Shape(HouseFonts.Regular, "Anna")).Face);

    [Fact]
    public void A_sign_that_another_face_has_does_not_take_its_word_along()
    {
        var pieces = Shape(HouseFonts.Regular, "done✓→");

        Assert.Equal([HouseFonts.Regular, HouseFonts.Signs], pieces.Take(2).Select(piece => piece.Face));
        Assert.Equal("done✓→", GlyphTests.Said(pieces));
    }

    [Fact]
    public void Strong_words_are_bold_where_there_is_a_bold_face_and_regular_where_there_is_none()
    {
        Assert.Same(HouseFonts.SansBold, Shape(HouseFonts.Bold, "Ольга")[0].Face);
        Assert.Same(HouseFonts.Sans, Shape(HouseFonts.Italic, "Ольга")[0].Face);
        Assert.All(["محمد", "রহিম", "ਹਰਪ੍ਰੀਤ", "જિજ્ઞેશ", "செல்வி", "लक्ष्मी"], word =>
            Assert.Equal(Shape(HouseFonts.Regular, word).Select(piece => piece.Face), Shape(HouseFonts.Bold, word).Select(piece => piece.Face)));
    }

    [Fact]
    public void No_weight_is_faked_by_drawing_the_outline_too()
    {
        var file = new Inspected(PdfPrinter.Print(Samples.Of(new Block.Paragraph([new("محمد রহিম", Stress.Strong)]))).Bytes);

        Assert.All(file.Model.Pages.SelectMany(page => file.Model.Items(page["Contents"])), content =>
            Assert.DoesNotContain(" Tr\n", file.Model.Stream(content)!.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_holds_only_the_faces_of_its_words()
    {
        Assert.Equal(["AtkinsonHyperlegibleNext-Regular"], FontsIn("Zofia Żółkiewska 7B"));
        Assert.Equal(["AtkinsonHyperlegibleNext-Regular", "NotoSans-Regular"], FontsIn("Zofia and Ольга"));
        Assert.Equal(["AtkinsonHyperlegibleNext-Regular", "NotoSansTamil-Regular"], FontsIn("Zofia and செல்வி"));
    }

    [Fact]
    public void No_face_is_asked_for_letters_that_none_of_ours_has() =>
        Assert.All("Ⴀא漢アก한", c => Assert.Null(FallbackFaces.For(HouseFonts.Regular, c)));

    [Fact]
    public void Signs_that_papers_use_have_glyphs()
    {
        var printed = PdfPrinter.Print(Samples.Of(new Block.Paragraph("✓ ✗ ✔ ✘ ☐ ☑ ☒ → ← ↑ ↓ ↔ • ◦ ▪ ● ○ ■ □ ▶ ★ ☆ № € £ ₹ × ÷ − ≤ ≥ ½ ° … – — “” ‘’ «»")));

        Assert.Empty(printed.Warnings);
    }

    [Fact]
    public void Each_face_has_its_licence_beside_it_and_all_of_them_together_stay_small()
    {
        var faces = Directory.GetFiles(Path.Combine(Root(), "src", "Printing", "Fonts"), "*.ttf");

        Assert.True(faces.Length > 10);
        Assert.All(faces, face => Assert.Contains("SIL Open Font License, Version 1.1", File.ReadAllText(face[..face.LastIndexOf('-')] + "-OFL.txt"), StringComparison.Ordinal));
        Assert.True(faces.Sum(face => new FileInfo(face).Length) < 2_000_000);
    }

    [Fact]
    public void Words_are_remembered_but_not_without_end_and_not_when_they_are_very_long()
    {
        var words = new ShapedWords(HouseFonts.Sans);
        foreach (var i in Enumerable.Range(0, ShapedWords.Most + 10))
            words.Find($"word{i}");

        Assert.InRange(words.Kept, 1, 11);
        words.Find(new string('a', ShapedWords.Longest + 1));
        Assert.InRange(words.Kept, 1, 11);
        Assert.Same(words.Find("once"), words.Find("once"));
    }

    private static Piece[] Shape(FontFace face, string word) => new WordShaper(new Findings()).Shape(face, word);

    private static IEnumerable<string> FontsIn(string text)
    {
        var output = Tool.Run("pdffonts", PdfPrinter.Print(Samples.Of(new Block.Paragraph(text))).Bytes).Output;
        return output.TrimEnd().Split('\n').Skip(2).Select(line => line.Split(' ')[0].Split('+')[1]).Order(StringComparer.Ordinal);
    }

    private static string Root([CallerFilePath] string test = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(test)!, "..", ".."));
}
