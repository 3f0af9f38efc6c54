namespace SenHub.Printing.Fonts;

/// <summary>The measures of a face in font units (head, hhea, OS/2, post).</summary>
internal sealed record FontMetrics
{
    public FontMetrics(Sfnt file)
    {
        int head = file.Start("head"), hhea = file.Start("hhea"), os2 = file.Start("OS/2");
        UnitsPerEm = file.U16(head + 18);
        Box = (file.S16(head + 36), file.S16(head + 38), file.S16(head + 40), file.S16(head + 42));
        Ascent = file.S16(hhea + 4);
        Descent = file.S16(hhea + 6);
        CapHeight = file.U16(os2) >= 2 ? file.S16(os2 + 88) : UnitsPerEm * 7 / 10;
        Weight = file.U16(os2 + 4);
        ItalicAngle = file.S16(file.Start("post") + 4);
    }

    public int UnitsPerEm { get; }

    public (int XMin, int YMin, int XMax, int YMax) Box { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int CapHeight { get; }

    /// <summary>100 to 900.</summary>
    public int Weight { get; }

    /// <summary>Whole degrees, counter-clockwise.</summary>
    public int ItalicAngle { get; }
}
