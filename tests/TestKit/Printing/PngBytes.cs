using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SenHub.TestKit.Printing;

/// <summary>Writes PNG files, good ones and ones with a fault.</summary>
public static class PngBytes
{
    /// <summary>A small picture: 24 by 16 pixels of RGB.</summary>
    public static byte[] Small { get; } = Of(24, 16, 2, 8, (x, y, channel) => (x * 10) + (y * (channel + 1)));

    /// <summary>A PNG of some kind (0 grey, 2 RGB, 3 palette of 16, 4 grey with alpha, 6 RGB with alpha).</summary>
    /// <param name="sample">The value of a sample by column, row and channel; as many bits as the depth are taken.</param>
    /// <param name="transparency">A tRNS chunk.</param>
    /// <param name="missingRows">Rows that the header promises and the data lack.</param>
    public static byte[] Of(
        int width, int height, int kind, int depth, Func<int, int, int, int> sample, byte[]? transparency = null, bool interlaced = false, int missingRows = 0)
    {
        using var file = new MemoryStream();
        file.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)kind, (byte)(interlaced ? 1 : 0));
        Chunk(file, "IHDR", header);
        if (kind == 3)
            Chunk(file, "PLTE", [.. Enumerable.Range(0, 16).SelectMany(i => new[] { (byte)(i * 16), (byte)(255 - (i * 16)), (byte)128 })]);

        if (transparency is not null)
            Chunk(file, "tRNS", transparency);

        Chunk(file, "IDAT", Rows(width, height - missingRows, kind switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 }, depth, sample));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    // Each row has another filter, so that all five are read.
    private static byte[] Rows(int width, int height, int channels, int depth, Func<int, int, int, int> sample)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var (row, above) = (new byte[((width * channels * depth) + 7) / 8], new byte[((width * channels * depth) + 7) / 8]);
            var step = Math.Max(1, channels * depth / 8);
            for (var y = 0; y < height; y++)
            {
                Array.Clear(row);
                for (var i = 0; i < width * channels; i++)
                    Put(row, i, depth, sample(i / channels, y, i % channels));

                zlib.WriteByte((byte)(y % 5));
                for (var i = 0; i < row.Length; i++)
                    zlib.WriteByte((byte)((row[i] - Guess(y % 5, i < step ? 0 : row[i - step], above[i], i < step ? 0 : above[i - step])) & 0xFF));

                (row, above) = (above, row);
            }
        }

        return packed.ToArray();
    }

    private static void Put(byte[] row, int index, int depth, int value)
    {
        if (depth == 16)
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(2 * index), (ushort)(value & 0xFFFF));
        else
            row[index * depth / 8] |= (byte)((value & ((1 << depth) - 1)) << (8 - depth - (index * depth % 8)));
    }

    private static int Guess(int filter, int left, int up, int corner)
    {
        var guess = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - up), Math.Abs(guess - corner));
        return filter switch
        {
            1 => left,
            2 => up,
            3 => (left + up) / 2,
            4 => toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner,
            _ => 0,
        };
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320u;
        }

        return ~crc;
    }
}
