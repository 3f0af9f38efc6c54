using SenHub.Printing.Fonts;

namespace SenHub.Printing.Fonts.OpenType;

/// <summary>How far a glyph moves and how much its advance changes, in font units.</summary>
internal readonly record struct ValueRecord(int Dx, int Dy, int Advance)
{
    /// <summary>Reads the fields the format names; vertical advance and device tables are passed over.</summary>
    public static ValueRecord Read(Sfnt file, int at, int format)
    {
        int dx = Field(1), dy = Field(2), advance = Field(4);
        return new(dx, dy, advance);

        int Field(int bit)
        {
            if ((format & bit) == 0)
                return 0;

            var value = file.S16(at);
            at += 2;
            return value;
        }
    }
}
