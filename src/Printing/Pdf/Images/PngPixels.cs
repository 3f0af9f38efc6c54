using System.Buffers.Binary;

namespace SenHub.Printing.Pdf.Images;

/// <summary>Reads the pixels of a PNG's rows as 8-bit grey or RGB with alpha, whatever their depth and kind.</summary>
internal sealed class PngPixels(PngFile png)
{
    /// <summary>1 for grey, 3 for RGB.</summary>
    public int Colours { get; } = png.Kind is 0 or 4 ? 1 : 3;

    /// <summary>Reads a row into its colours and its alphas, a byte a sample.</summary>
    public void Read(ReadOnlySpan<byte> row, Span<byte> colours, Span<byte> alphas)
    {
        for (var x = 0; x < png.Width; x++)
        {
            var to = colours.Slice(x * Colours, Colours);
            alphas[x] = png.Kind == 3 ? ReadPalette(Sample(row, x), to) : ReadDirect(row, x * png.Channels, to);
        }
    }

    private byte ReadPalette(int index, Span<byte> to)
    {
        var entry = Math.Min(index, (png.Palette.Length / 3) - 1);
        png.Palette.Span.Slice(3 * entry, 3).CopyTo(to);
        return entry < png.Transparency.Length ? png.Transparency.Span[entry] : (byte)255;
    }

    private byte ReadDirect(ReadOnlySpan<byte> row, int first, Span<byte> to)
    {
        for (var i = 0; i < Colours; i++)
            to[i] = Byte(Sample(row, first + i));

        return png.Kind is 4 or 6 ? Byte(Sample(row, first + Colours)) : IsClear(row, first) ? (byte)0 : (byte)255;
    }

    // One colour may stand for nothing at all (clause 11.3.1.1).
    private bool IsClear(ReadOnlySpan<byte> row, int first)
    {
        if (png.Transparency.Length < 2 * Colours)
            return false;

        for (var i = 0; i < Colours; i++)
        {
            if (Sample(row, first + i) != BinaryPrimitives.ReadUInt16BigEndian(png.Transparency.Span[(2 * i)..]))
                return false;
        }

        return true;
    }

    private byte Byte(int sample) => png.Depth switch { 16 => (byte)(sample >> 8), 8 => (byte)sample, _ => (byte)(sample * 255 / ((1 << png.Depth) - 1)) };

    private int Sample(ReadOnlySpan<byte> row, int index) => png.Depth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        _ => (row[index * png.Depth / 8] >> (8 - png.Depth - (index * png.Depth % 8))) & ((1 << png.Depth) - 1),
    };
}
