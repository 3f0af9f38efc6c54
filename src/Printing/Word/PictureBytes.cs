using System.Buffers.Binary;
using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Word;

/// <summary>A picture's file without what it says beside the picture: where a child's photo was taken stays out of the paper.</summary>
internal static class PictureBytes
{
    /// <param name="read">As it was read; a JPEG is stripped already.</param>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> file, Raster read) => file.Span.StartsWith(PngFile.Signature) ? Stripped(file) : read.Data;

    // The chunks of a PNG, but for text, times and EXIF (W3C PNG, third edition, 11.3.3 and 11.3.4).
    private static ReadOnlyMemory<byte> Stripped(ReadOnlyMemory<byte> png)
    {
        using var kept = new MemoryStream(png.Length);
        kept.Write(PngFile.Signature);
        for (var at = PngFile.Signature.Length; at + 12 <= png.Length;)
        {
            var length = (long)BinaryPrimitives.ReadUInt32BigEndian(png.Span[at..]) + 12;
            if (length > png.Length - at)
                break;

            var chunk = png.Span.Slice(at, (int)length);
            if (!IsTalk(chunk.Slice(4, 4)))
                kept.Write(chunk);

            at += (int)length;
        }

        return kept.ToArray();
    }

    private static bool IsTalk(ReadOnlySpan<byte> type) =>
        type.SequenceEqual("tEXt"u8) || type.SequenceEqual("zTXt"u8) || type.SequenceEqual("iTXt"u8) || type.SequenceEqual("tIME"u8) || type.SequenceEqual("eXIf"u8);
}
