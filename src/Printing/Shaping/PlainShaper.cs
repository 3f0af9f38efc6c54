using System.Text;
using SenHub.Printing.Fonts;
using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Shaping;

/// <summary>Shapes scripts that neither join nor reorder: kerning, and marks stacked on their letters.</summary>
internal sealed class PlainShaper(FontFace face)
{
    /// <summary>Where a mark without a letter stands.</summary>
    public const int DottedCircle = 0x25CC;

    private const int PairAdjustment = 2;
    private readonly Lookup[] composing = face.Substitutions.For("latn", "ccmp", "locl");
    private readonly Lookup[] kerning = face.Positions.For("latn", "kern");
    private readonly Lookup[] positions = face.Positions.For("latn", "kern", "mark", "mkmk");
    private readonly bool kernsByPairs = Array.TrueForAll(face.Positions.For("latn", "kern"), lookup => lookup.Type == PairAdjustment);

    /// <summary>Width of the box that stands for a missing glyph.</summary>
    public static int BoxAdvance(FontFace face) => face.Metrics.UnitsPerEm * 6 / 10;

    /// <summary>A hyphen that says that the word goes on (U+00AD; ISO 32000-1, 14.8.2.2.3).</summary>
    public Piece Hyphen { get; } = new(
        face, [new Cluster(face.GlyphOf(CleanText.SoftHyphen), face.AdvanceOf(face.GlyphOf(CleanText.SoftHyphen)), CleanText.SoftHyphen)], Direction.LeftToRight);

    public Piece Shape(string text, Direction direction) =>
        kernsByPairs && Scripts.IsSimple(text) ? ShapeSimple(text, direction) : ShapeByRules(text, direction);

    private Piece ShapeSimple(string text, Direction direction)
    {
        var clusters = new Cluster[text.Length];
        int count = 0, previous = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune.Value);
            if (previous != 0 && glyph != 0)
                clusters[count - 1] = clusters[count - 1] with { Advance = clusters[count - 1].Advance + Kern(previous, glyph) };

            clusters[count++] = new Cluster(glyph, glyph == 0 ? BoxAdvance(face) : face.AdvanceOf(glyph), rune.Value);
            previous = glyph;
        }

        return new Piece(face, count == clusters.Length ? clusters : clusters[..count], direction);
    }

    private Piece ShapeByRules(string text, Direction direction)
    {
        List<GlyphSlot> slots = [];
        if (Scripts.IsMark(Rune.GetRuneAt(text, 0).Value) && face.GlyphOf(DottedCircle) is not 0 and var circle)
            slots.Add(new GlyphSlot(circle, 0, 1));

        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Scripts.IsJoiner(rune.Value))
                slots.Add(new GlyphSlot(face.GlyphOf(rune.Value), at, at + rune.Utf16SequenceLength));

            at += rune.Utf16SequenceLength;
        }

        var line = new GlyphLine(face, slots);
        new Substituter(line).Apply(composing);
        new Positioner(line).Apply(positions);
        foreach (var slot in slots.Where(s => face.Definitions.IsMark(s.Glyph)))
            slot.Advance = 0;

        return PieceBuilder.Build(face, slots, text, direction);
    }

    private int Kern(int left, int right)
    {
        foreach (var lookup in kerning)
        {
            foreach (var table in lookup.Subtables)
            {
                if (PairTable.Find(face.File, table, left, right) is { } pair)
                    return ValueRecord.Read(face.File, pair.First, pair.FirstFormat).Advance;
            }
        }

        return 0;
    }
}
