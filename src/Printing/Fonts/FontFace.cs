using System.Text;
using SenHub.Printing.Fonts.OpenType;

namespace SenHub.Printing.Fonts;

/// <summary>One face, read once and shared by all documents and threads.</summary>
internal sealed class FontFace
{
    private readonly CharacterMap characters;
    private readonly GlyphOutlines outlines;
    private readonly int[] advances;

    public FontFace(byte[] bytes)
    {
        File = new Sfnt(bytes);
        Metrics = new FontMetrics(File);
        characters = new CharacterMap(File);
        outlines = new GlyphOutlines(File);
        advances = [.. Enumerable.Range(0, outlines.Count).Select(outlines.AdvanceOf)];
        Name = ReadPostScriptName();
        Definitions = new GlyphDefinitions(File);
        Substitutions = new LayoutTable(File, "GSUB", extensionType: 7);
        Positions = new LayoutTable(File, "GPOS", extensionType: 9);
    }

    public Sfnt File { get; }

    /// <summary>PostScript name.</summary>
    public string Name { get; }

    public FontMetrics Metrics { get; }

    public GlyphOutlines Outlines => outlines;

    public GlyphDefinitions Definitions { get; }

    public LayoutTable Substitutions { get; }

    public LayoutTable Positions { get; }

    /// <summary>0 where the face has no glyph for the code point.</summary>
    public int GlyphOf(int codePoint) => characters[codePoint];

    /// <summary>Advance in font units, before kerning.</summary>
    public int AdvanceOf(int glyph) => advances[glyph];

    public bool Covers(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (GlyphOf(rune.Value) == 0)
                return false;
        }

        return true;
    }

    private string ReadPostScriptName()
    {
        const int postScriptName = 6, windows = 3;
        int names = File.Start("name"), strings = names + File.U16(names + 4);
        for (var i = 0; i < File.U16(names + 2); i++)
        {
            var entry = names + 6 + (12 * i);
            if (File.U16(entry) == windows && File.U16(entry + 6) == postScriptName)
                return Encoding.BigEndianUnicode.GetString(File.Bytes, strings + File.U16(entry + 10), File.U16(entry + 8));
        }

        return "Unnamed";
    }
}
