namespace SenHub.Printing.Fonts.OpenType;

/// <summary>One glyph while its word is being shaped, in the order of the text.</summary>
internal sealed class GlyphSlot(int glyph, int from, int to)
{
    public int Glyph { get; set; } = glyph;

    /// <summary>Start of the characters it stands for.</summary>
    public int From { get; set; } = from;

    /// <summary>End of the characters it stands for.</summary>
    public int To { get; set; } = to;

    /// <summary>The form its script asks for here.</summary>
    public Form Form { get; set; }

    /// <summary>Where its script puts it in the syllable; higher comes later.</summary>
    public int Place { get; set; }

    /// <summary>It shapes its neighbours and is not drawn itself.</summary>
    public bool Hidden { get; init; }

    /// <summary>Number of the ligature it is or hangs on; 0 for none.</summary>
    public int Ligature { get; set; }

    /// <summary>Part of the ligature that this mark hangs on, from 1.</summary>
    public int Component { get; set; }

    /// <summary>Place of the slot that carries this mark; -1 for none.</summary>
    public int Carrier { get; set; } = -1;

    public int Advance { get; set; }

    public int Dx { get; set; }

    public int Dy { get; set; }

    /// <summary>A slot of another glyph for the same characters.</summary>
    public GlyphSlot With(int other) => new(other, From, To) { Form = Form, Place = Place, Hidden = Hidden, Ligature = Ligature, Component = Component };
}
