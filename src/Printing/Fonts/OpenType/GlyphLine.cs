using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>The slots of a word, seen as a lookup sees them: without those it passes over.</summary>
internal sealed class GlyphLine(FontFace face, List<GlyphSlot> slots)
{
    public FontFace Face { get; } = face;

    public Sfnt File { get; } = face.File;

    public List<GlyphSlot> Slots { get; } = slots;

    /// <summary>The forms that the feature at work is for; none means all.</summary>
    public Form Only { get; set; }

    /// <summary>True where the feature at work may change the slot.</summary>
    public bool Takes(int at) => Only == Form.None || (Slots[at].Form & Only) != 0;

    public bool Skips(Lookup lookup, int at) => Face.Definitions.Skips(lookup, Slots[at].Glyph);

    /// <summary>The next slot the lookup sees, or the number of slots.</summary>
    public int Next(Lookup lookup, int at)
    {
        do
            at++;
        while (at < Slots.Count && Skips(lookup, at));
        return at;
    }

    /// <summary>The slot before that the lookup sees, or -1.</summary>
    public int Previous(Lookup lookup, int at)
    {
        do
            at--;
        while (at >= 0 && Skips(lookup, at));
        return at;
    }
}
