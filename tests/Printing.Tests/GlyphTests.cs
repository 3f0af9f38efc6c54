using System.Runtime.CompilerServices;
using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Tests;

/// <summary>
/// Words of each script against another shaper's opinion. harfbuzz/NAME.txt holds a word a line, a tab, its advance, and each
/// glyph as NUMBER@X,Y in font units from the left; written with HarfBuzz 6.0 on the same faces
/// (hb-shape --script=… --no-glyph-names --remove-default-ignorables --no-clusters, ligatures of Latin off), pen positions added up.
/// </summary>
public sealed class GlyphTests
{
    public static TheoryData<string> Scripts => ["arabic", "bengali", "cyrillic", "devanagari", "greek", "gujarati", "gurmukhi", "latin", "tamil"];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Every_glyph_stands_where_another_shaper_puts_it(string script)
    {
        var expected = File.ReadAllLines(Beside($"harfbuzz/{script}.txt"));

        Assert.True(expected.Length > 10);
        Assert.Equal(expected, expected.Select(line => line.Split('\t')[0]).Select(word => $"{word}\t{Drawn(word)}"));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void No_letter_is_lost_between_the_word_and_its_glyphs(string script)
    {
        var words = File.ReadAllLines(Beside($"harfbuzz/{script}.txt")).Select(line => line.Split('\t')[0]);

        Assert.All(words, word => Assert.Equal(WithoutJoiners(word), WithoutJoiners(Said(Shape(word)))));
    }

    /// <summary>What the clusters of a word say, one after another.</summary>
    internal static string Said(IEnumerable<Piece> pieces) => string.Concat(
        pieces.SelectMany(piece => piece.Clusters.ToArray()).Select(cluster => cluster.Compound?.Text ?? char.ConvertFromUtf32(cluster.CodePoint)));

    internal static Piece[] Shape(string word) => new WordShaper(new Findings()).Shape(HouseFonts.Sans, word);

    // The face has taken a joiner's advice; it is no letter.
    private static string WithoutJoiners(string text) =>
        text.Replace("\u200C", "", StringComparison.Ordinal).Replace("\u200D", "", StringComparison.Ordinal);

    private static string Drawn(string word)
    {
        var piece = Assert.Single(Shape(word));
        var pen = 0;
        List<(int X, int Glyph, int Y)> glyphs = [];
        foreach (var cluster in piece.Direction == Direction.RightToLeft ? piece.Clusters.ToArray().Reverse() : piece.Clusters.ToArray())
        {
            glyphs.AddRange((cluster.Compound?.Parts ?? [new Component(cluster.Glyph, 0, 0)]).Select(part => (pen + part.Dx, part.Glyph, part.Dy)));
            pen += cluster.Advance;
        }

        return $"{pen}: {string.Join(' ', glyphs.Order().Select(g => $"{g.Glyph}@{g.X},{g.Y}"))}";
    }

    private static string Beside(string file, [CallerFilePath] string test = "") => Path.Combine(Path.GetDirectoryName(test)!, file);
}
