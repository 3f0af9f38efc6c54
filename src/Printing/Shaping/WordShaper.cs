using System.Text;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>Turns words into pieces, choosing a face for each word; remembers the words of its document.</summary>
internal sealed class WordShaper(Findings findings)
{
    private readonly Dictionary<FontFace, Dictionary<string, Piece[]>> known = [];

    /// <summary>The pieces of a word without spaces, in reading order.</summary>
    public Piece[] Shape(FontFace face, ReadOnlySpan<char> word)
    {
        if (!known.TryGetValue(face, out var words))
            known[face] = words = [];

        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var pieces))
        {
            var text = word.ToString();
            words[text] = pieces = [.. Segments.Of(text).Select(segment => ShapeSegment(face, segment))];
        }

        foreach (var piece in pieces)
            NoteMissing(piece);

        return pieces;
    }

    private static Piece ShapeSegment(FontFace wanted, Segment segment) => segment.Script switch
    {
        Script.Arabic => FaceShapers.Arabic.Shape(segment.Text),
        Script.Bengali => FaceShapers.Bengali.Shape(segment.Text),
        _ => ShapePlain(wanted, segment.Text, segment.Direction),
    };

    private static Piece ShapePlain(FontFace wanted, string text, Direction direction)
    {
        var face = FaceFor(wanted, text);
        if (face.Covers(text))
            return FaceShapers.Plain(face).Shape(text, direction);

        var takenApart = text.Normalize(NormalizationForm.FormD);
        return FaceShapers.Plain(face).Shape(face.Covers(takenApart) ? takenApart : text, direction);
    }

    // The whole word in the first face that has all of it; with none, boxes in the face that was asked for.
    private static FontFace FaceFor(FontFace wanted, string text)
    {
        if (wanted.Covers(text))
            return wanted;

        if (HouseFonts.Arabic.Covers(text))
            return HouseFonts.Arabic;

        return HouseFonts.Bengali.Covers(text) ? HouseFonts.Bengali : wanted;
    }

    private void NoteMissing(Piece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            if (cluster.IsMissing)
                findings.Missing(cluster.Compound is { } compound ? Rune.GetRuneAt(compound.Text, 0).Value : cluster.CodePoint);
        }
    }
}
