using System.Buffers.Binary;

namespace SenHub.Printing.Pdf.Images;

/// <summary>Finds in a JPEG's EXIF block how the camera was held (CIPA DC-008, 4.6.4: tag 274).</summary>
internal static class ExifTurn
{
    private const int Orientation = 274, EntrySize = 12;

    /// <summary>The turn; none where the block does not say, or makes no sense.</summary>
    public static Turn Of(ReadOnlySpan<byte> block)
    {
        if (!block.StartsWith("Exif\0\0"u8) || block.Length < 16)
            return Turn.None;

        var tiff = block[6..];
        var isLittle = tiff.StartsWith("II"u8);
        var directory = Number(tiff, 4, 4, isLittle);
        var count = Number(tiff, directory, 2, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = directory + 2 + ((long)i * EntrySize);
            if (Number(tiff, entry, 2, isLittle) == Orientation)
                return Number(tiff, entry + 8, 2, isLittle) is >= 1 and <= 8 and var turn ? new Turn((int)turn) : Turn.None;
        }

        return Turn.None;
    }

    // A number of two or four bytes; 0 where it lies outside.
    private static long Number(ReadOnlySpan<byte> tiff, long at, int bytes, bool isLittle)
    {
        if (at < 0 || at + bytes > tiff.Length)
            return 0;

        var data = tiff.Slice((int)at, bytes);
        return (bytes, isLittle) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(data),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(data),
            (_, true) => BinaryPrimitives.ReadUInt32LittleEndian(data),
            _ => BinaryPrimitives.ReadUInt32BigEndian(data),
        };
    }
}
