using SenHub.Printing.Shaping;

namespace SenHub.Printing.Layout;

/// <summary>Cuts the pieces of a word where its writer allows a line to end inside it.</summary>
internal static class SoftBreaks
{
    public static bool AreIn(ReadOnlySpan<char> word) => word.ContainsAny(CleanText.SoftHyphen, CleanText.BreakHere);

    /// <summary>The parts of a word, each with what stands between it and the part before. Right-to-left pieces stay whole: their letters join.</summary>
    /// <param name="pieces">The word shaped as a whole, without its breaks.</param>
    public static List<(Piece Piece, Gap Gap)> Cut(Piece[] pieces, ReadOnlySpan<char> word)
    {
        var gaps = GapsIn(word);
        List<(Piece, Gap)> parts = [];
        var place = 0;
        foreach (var piece in pieces)
        {
            var start = 0;
            for (var i = 0; i < piece.Clusters.Length; i++)
            {
                if (i > start && piece.Direction != Direction.RightToLeft && gaps.ContainsKey(place))
                {
                    parts.Add((piece.Part(start, i), GapAt(place - LengthOf(piece, start, i))));
                    start = i;
                }

                place += piece.Clusters[i].Length;
            }

            parts.Add((start == 0 ? piece : piece.Part(start, piece.Clusters.Length), GapAt(place - LengthOf(piece, start, piece.Clusters.Length))));
        }

        return parts;

        Gap GapAt(int at) => at > 0 ? gaps.GetValueOrDefault(at) : Gap.None;
    }

    // By their place in the word without its breaks.
    private static Dictionary<int, Gap> GapsIn(ReadOnlySpan<char> word)
    {
        Dictionary<int, Gap> gaps = [];
        var place = 0;
        foreach (var c in word)
        {
            if (c is CleanText.SoftHyphen or CleanText.BreakHere)
                gaps[place] = c == CleanText.SoftHyphen ? Gap.Hyphen : Gap.Break;
            else
                place++;
        }

        return gaps;
    }

    private static int LengthOf(Piece piece, int from, int to)
    {
        var length = 0;
        foreach (var cluster in piece.Clusters[from..to])
            length += cluster.Length;

        return length;
    }
}
