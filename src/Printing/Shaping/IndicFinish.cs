using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Shaping;

/// <summary>
/// Moves the glyphs of a syllable to where they are drawn, once the face has formed them: left signs close to the base, the reph
/// to the end (OpenType, "Developing OpenType Fonts for Indic scripts": final reordering).
/// </summary>
internal sealed class IndicFinish(IndicScript script, int viramaGlyph, int nuktaGlyph, int joinerGlyph)
{
    public void Reorder(List<GlyphSlot> slots)
    {
        var baseAt = BaseOf(slots);
        MoveLeftSigns(slots, baseAt);
        if (slots.Count > 1 && slots[0].Place == (int)IndicPlace.Reph && slots[1].Place != (int)IndicPlace.Reph)
            MoveReph(slots, baseAt);
    }

    private int BaseOf(List<GlyphSlot> slots)
    {
        var at = slots.FindIndex(slot => slot.Place >= (int)IndicPlace.Base);
        at = at < 0 ? slots.Count : at > 0 && slots[at].Place > (int)IndicPlace.Base ? at - 1 : at;
        while (at > 0 && at < slots.Count && (slots[at].Glyph == viramaGlyph || slots[at].Glyph == nuktaGlyph))
            at--;

        return at;
    }

    // A left sign moves behind the last consonant that still shows its virama: that one is read before it.
    private void MoveLeftSigns(List<GlyphSlot> slots, int baseAt)
    {
        var to = baseAt == slots.Count ? baseAt - 2 : baseAt - 1;
        if (!script.SignsStandAtBase)
        {
            while (to > 0 && slots[to].Place != (int)IndicPlace.LeftSign && !ShowsVirama(slots, to))
                to--;
        }

        if (to <= 0 || slots[to].Place == (int)IndicPlace.LeftSign)
            return;

        for (var i = to; i > 0; i--)
        {
            if (slots[i - 1].Place == (int)IndicPlace.LeftSign)
                Move(slots, i - 1, to--);
        }
    }

    // With a joiner behind it, it asks for a half form that the face lacks.
    private bool ShowsVirama(List<GlyphSlot> slots, int at) =>
        slots[at].Glyph == viramaGlyph && !(at + 1 < slots.Count && slots[at + 1].Hidden && slots[at + 1].Glyph == joinerGlyph);

    private void MoveReph(List<GlyphSlot> slots, int baseAt)
    {
        var to = slots.FindIndex(1, slot => slot.Glyph == viramaGlyph);
        if (to > 0 && to < baseAt)
        {
            Move(slots, 0, to + 1 < baseAt && slots[to + 1].Hidden ? to + 1 : to);
            return;
        }

        to = script.RephGoesBelow ? EndOfBelow(slots, baseAt) : slots.Count - 1;
        while (to > 0 && slots[to].Place == (int)IndicPlace.Modifier)
            to--;

        Move(slots, 0, to);
    }

    private static int EndOfBelow(List<GlyphSlot> slots, int baseAt)
    {
        var to = baseAt;
        while (to + 1 < slots.Count && slots[to + 1].Place < (int)IndicPlace.AfterBase)
            to++;

        return to;
    }

    private static void Move(List<GlyphSlot> slots, int from, int to)
    {
        var moved = slots[from];
        slots.RemoveAt(from);
        slots.Insert(to, moved);
    }
}
