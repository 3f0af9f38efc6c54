using System.Collections.Concurrent;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>
/// Words of one face that have been shaped before, for all documents and threads: most words of a paper stood in the last one
/// too. Bounded: when full it forgets all and begins again; a very long word is never kept.
/// </summary>
internal sealed class ShapedWords(FontFace face)
{
    /// <summary>The most words kept, and the most letters of one of them.</summary>
    public const int Most = 8192, Longest = 40;

    private static readonly ConcurrentDictionary<FontFace, ShapedWords> Faces = new();
    private ConcurrentDictionary<string, Piece[]> words = new(StringComparer.Ordinal);
    private int count;

    /// <summary>How many words are kept now.</summary>
    public int Kept => words.Count;

    public static ShapedWords In(FontFace face) => Faces.GetOrAdd(face, f => new ShapedWords(f));

    /// <summary>The pieces of a word, in reading order. Callers must not change them.</summary>
    public Piece[] Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest)
            return Shape(word.ToString());

        var known = words;
        return known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var pieces) ? pieces : Keep(known, word.ToString());
    }

    private Piece[] Keep(ConcurrentDictionary<string, Piece[]> known, string word)
    {
        if (Interlocked.Increment(ref count) > Most)
            (words, count) = (new(StringComparer.Ordinal), 0);

        return known[word] = Shape(word);
    }

    private Piece[] Shape(string word)
    {
        List<Piece> pieces = [];
        foreach (var segment in Segments.Of(word))
        {
            if (segment.Script == Script.Arabic)
                pieces.Add(FaceShapers.Arabic.Shape(segment.Text));
            else if (Scripts.IsIndic(segment.Script))
                pieces.Add(FaceShapers.Indic(segment.Script).Shape(segment.Text));
            else
                pieces.AddRange(PlainFaces.Cut(face, segment.Text).Select(cut => FaceShapers.Plain(cut.Face).Shape(cut.Text, segment.Direction)));
        }

        return [.. pieces.Where(piece => piece.Clusters.Length > 0)];
    }
}
