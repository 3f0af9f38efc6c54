using System.Buffers.Binary;

namespace SenHub.Printing.Pdf.Images;

/// <summary>What the chunks of a PNG say (W3C PNG, third edition, clauses 5 and 11).</summary>
/// <param name="Depth">Bits a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Kind">Colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha.</param>
/// <param name="Packed">The rows, filtered and deflated.</param>
/// <param name="Palette">RGB triples, for a palette.</param>
/// <param name="Transparency">The tRNS chunk; empty where there is none.</param>
internal sealed record PngFile(
    int Width, int Height, int Depth, int Kind, ReadOnlyMemory<byte> Packed, ReadOnlyMemory<byte> Palette, ReadOnlyMemory<byte> Transparency)
{
    private const int LongestSide = 30_000, MostPixels = 100_000_000;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Samples a pixel.</summary>
    public int Channels => Kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    /// <summary>Bytes of a row without its filter.</summary>
    public int Stride => ((Width * Channels * Depth) + 7) / 8;

    public bool HasAlpha => Kind is 4 or 6 || Transparency.Length > 0;

    /// <summary>The file, or null and why not.</summary>
    public static PngFile? Read(ReadOnlyMemory<byte> file, out string why)
    {
        why = "is damaged";
        var header = ReadOnlySpan<byte>.Empty;
        ReadOnlyMemory<byte> palette = default, transparency = default;
        using var packed = new MemoryStream();
        for (var at = Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.Span[at..]);
            if (length > file.Length - at - 12)
                return null;

            var type = file.Span.Slice(at + 4, 4);
            var data = file.Slice(at + 8, (int)length);
            if (type.SequenceEqual("IHDR"u8))
                header = data.Span;
            else if (type.SequenceEqual("PLTE"u8))
                palette = data;
            else if (type.SequenceEqual("tRNS"u8))
                transparency = data;
            else if (type.SequenceEqual("IDAT"u8))
                packed.Write(data.Span);
            else if (type.SequenceEqual("IEND"u8))
                break;

            at += (int)length + 12;
        }

        return header.Length == 13 ? Judged(header, packed.ToArray(), palette, transparency, out why) : null;
    }

    private static PngFile? Judged(
        ReadOnlySpan<byte> header, byte[] packed, ReadOnlyMemory<byte> palette, ReadOnlyMemory<byte> transparency, out string why)
    {
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));
        var (depth, kind, interlaced) = (header[8], header[9], header[12]);
        why = width is 0 or > LongestSide || height is 0 or > LongestSide || width * height > MostPixels ? "is larger than 100 million pixels"
            : interlaced != 0 ? "is interlaced: save it without"
            : !IsAllowed(depth, kind) || (kind == 3 && (palette.Length is 0 or > 768 || palette.Length % 3 != 0)) ? "is damaged"
            : "";
        return why.Length == 0 ? new PngFile((int)width, (int)height, depth, kind, packed, palette, transparency) : null;
    }

    private static bool IsAllowed(int depth, int kind) => kind switch
    {
        0 => depth is 1 or 2 or 4 or 8 or 16,
        3 => depth is 1 or 2 or 4 or 8,
        2 or 4 or 6 => depth is 8 or 16,
        _ => false,
    };
}
