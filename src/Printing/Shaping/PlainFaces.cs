using System.Text;
using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>Text and the face that is to spell it.</summary>
internal readonly record struct FacedText(FontFace Face, string Text);

/// <summary>
/// Chooses the face of a word that neither joins nor reorders: one face for the whole word, so that no name is spelt in two.
/// Only where no face has all of it do its signs (a tick, an arrow) part from its letters.
/// </summary>
internal static class PlainFaces
{
    public static IReadOnlyList<FacedText> Cut(FontFace wanted, string text)
    {
        wanted = Scripts.IsMark(Rune.GetRuneAt(text, 0).Value) ? FaceForLoneMarks(wanted) : wanted;
        if (Whole(wanted, text) is { } whole)
            return [whole];

        List<FacedText> parts = [];
        foreach (var part in Parts(text))
            parts.Add(Whole(wanted, part) ?? new(MostOf(wanted, part), part));

        return parts;
    }

    // A mark without a letter is shown at a dotted circle, which the house face lacks.
    private static FontFace FaceForLoneMarks(FontFace wanted) =>
        wanted.GlyphOf(PlainShaper.DottedCircle) == 0 ? FallbackFaces.For(wanted, PlainShaper.DottedCircle) ?? wanted : wanted;

    // The face that was asked for, its fallback, or one of them that has the letters' parts.
    private static FacedText? Whole(FontFace wanted, string text)
    {
        if (wanted.Covers(text))
            return new(wanted, text);

        var fallback = MostOf(wanted, text);
        if (fallback.Covers(text))
            return new(fallback, text);

        var apart = text.Normalize(NormalizationForm.FormD);
        return wanted.Covers(apart) ? new(wanted, apart) : fallback.Covers(apart) ? new(fallback, apart) : null;
    }

    // The fallback that has the first letter the wanted face lacks; without one, boxes in the wanted face.
    private static FontFace MostOf(FontFace wanted, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (wanted.GlyphOf(rune.Value) == 0 && FallbackFaces.For(wanted, rune.Value) is { } face && face.GlyphOf(rune.Value) != 0)
                return face;
        }

        return wanted;
    }

    // Letters, digits and their marks on one side, everything else on the other.
    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        bool? inWord = null;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isWord = Rune.IsLetterOrDigit(rune) || (Scripts.IsMark(rune.Value) && inWord != false);
            if (inWord is { } before && before != isWord)
            {
                yield return text[start..at];
                start = at;
            }

            inWord = isWord;
            at += rune.Utf16SequenceLength;
        }

        yield return text[start..];
    }
}
