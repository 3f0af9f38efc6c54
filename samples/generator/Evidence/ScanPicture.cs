using System.Buffers.Binary;
using System.Text;
using SenHub.Samples.World;

namespace SenHub.Samples.Evidence;

/// <summary>A picture as a scanner makes one: grey paper with lines of a pen, in one bit a dot. Nothing can be read in it.</summary>
internal static class ScanPicture
{
    private const int Width = 480;
    private const int Height = 640;
    private const int RowBytes = (Width / 8) + 1;

    /// <summary>A PNG; the same bytes for the same child.</summary>
    public static byte[] Write(string upn)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), Height);
        header[8] = 1;
        Chunk(file, "IHDR", header);
        Chunk(file, "IDAT", Stored(Rows(Dice.For(0, upn))));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    // One stored block of a zlib stream (RFC 1950, RFC 1951, 3.2.4): packing may differ between runtimes.
    private static byte[] Stored(byte[] raw)
    {
        var packed = new byte[raw.Length + 11];
        (packed[0], packed[1], packed[2]) = (0x78, 0x01, 0x01);
        BinaryPrimitives.WriteUInt16LittleEndian(packed.AsSpan(3), (ushort)raw.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(packed.AsSpan(5), (ushort)(ushort.MaxValue - raw.Length));
        raw.CopyTo(packed, 7);
        var (low, high) = (1u, 0u);
        foreach (var one in raw)
            (low, high) = ((low + one) % 65521, (high + low + one) % 65521);
        BinaryPrimitives.WriteUInt32BigEndian(packed.AsSpan(raw.Length + 7), (high << 16) | low);
        return packed;
    }

    private static byte[] Rows(Dice dice)
    {
        var rows = new byte[RowBytes * Height];
        for (var y = 0; y < Height; y++)
        {
            rows.AsSpan((y * RowBytes) + 1, RowBytes - 1).Fill(0xFF);
            // A line of writing every thirty dots: strokes of a pen, and gaps between words.
            for (var at = 6; y % 30 is > 18 and < 26 && at < RowBytes - 6; at++)
                rows[(y * RowBytes) + at] = dice.Below(5) == 0 ? (byte)0xFF : (byte)(0x81 | (dice.Below(64) << 1));
        }

        return rows;
    }

    private static void Chunk(Stream file, string type, byte[] content)
    {
        var bytes = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(bytes, content.Length);
        Encoding.ASCII.GetBytes(type, bytes.AsSpan(4));
        content.CopyTo(bytes, 8);
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(content.Length + 8), Sum(bytes.AsSpan(4, content.Length + 4)));
        file.Write(bytes);
    }

    // CRC of PNG, annex D.
    private static uint Sum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }

        return ~sum;
    }
}
