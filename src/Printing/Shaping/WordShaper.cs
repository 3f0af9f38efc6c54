using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>Turns words into pieces and notes what could not be printed as given.</summary>
internal sealed class WordShaper(Findings findings)
{
    /// <summary>The pieces of a word without spaces, in reading order.</summary>
    public Piece[] Shape(FontFace face, ReadOnlySpan<char> word)
    {
        var pieces = ShapedWords.In(face).Find(word);
        foreach (var piece in pieces)
        {
            if (piece.IsOdd)
                Note(piece);
        }

        return pieces;
    }

    private void Note(Piece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            if (cluster.IsMissing)
                findings.Missing(FirstMissing(piece.Face, cluster));

            findings.LoneMarks += cluster.IsLoneMark ? 1 : 0;
        }
    }

    private static int FirstMissing(FontFace face, Cluster cluster)
    {
        foreach (var rune in (cluster.Compound?.Text ?? "").EnumerateRunes())
        {
            if (face.GlyphOf(rune.Value) == 0 && !Scripts.IsJoiner(rune.Value))
                return rune.Value;
        }

        return cluster.First;
    }
}
