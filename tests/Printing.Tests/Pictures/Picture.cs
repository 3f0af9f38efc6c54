using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace SenHub.Printing.Tests.Pictures;

/// <summary>A picture of a page, read from the PNG that pdftoppm writes: 8 bits, grey or RGB, not interlaced.</summary>
public sealed class Picture
{
    private readonly byte[] samples;
    private readonly int channels;

    private Picture(int width, int height, int channels, byte[] samples) =>
        (Width, Height, this.channels, this.samples) = (width, height, channels, samples);

    public int Width { get; }

    public int Height { get; }

    public static Picture Read(byte[] png)
    {
        using var packed = new MemoryStream();
        int width = 0, height = 0, channels = 0;
        for (var at = 8; at < png.Length;)
        {
            var (length, type) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at)), Encoding.ASCII.GetString(png, at + 4, 4));
            if (type == "IHDR")
                (width, height, channels) = (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 8)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at + 12)), png[at + 17] == 2 ? 3 : 1);
            else if (type == "IDAT")
                packed.Write(png, at + 8, length);

            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var samples = new byte[width * height * channels];
        for (var y = 0; y < height; y++)
            Unfilter(rows.ReadByte(), rows, samples, y * width * channels, width * channels, channels);

        return new Picture(width, height, channels, samples);
    }

    /// <summary>Part of the pixels, 0 to 1, whose brightness differs by more than a quarter of the scale even from the neighbours of the same place.</summary>
    public double DifferenceFrom(Picture other)
    {
        if ((Width, Height) != (other.Width, other.Height))
            return 1;

        var different = 0;
        for (var y = 1; y < Height - 1; y++)
        {
            for (var x = 1; x < Width - 1; x++)
                different += IsNear(other, x, y) && other.IsNear(this, x, y) ? 0 : 1;
        }

        return different / (double)(Width * Height);
    }

    // Another release of the renderer may move an edge by a pixel.
    private bool IsNear(Picture other, int x, int y)
    {
        for (var dy = -1; dy <= 1; dy++)
        {
            for (var dx = -1; dx <= 1; dx++)
            {
                if (Math.Abs(Brightness(x, y) - other.Brightness(x + dx, y + dy)) <= 64)
                    return true;
            }
        }

        return false;
    }

    private int Brightness(int x, int y)
    {
        var at = ((y * Width) + x) * channels;
        return channels == 1 ? samples[at] : ((samples[at] * 3) + (samples[at + 1] * 6) + samples[at + 2]) / 10;
    }

    // PNG, section 9: each row is filtered by its left and upper neighbours.
    private static void Unfilter(int filter, ZLibStream rows, byte[] samples, int start, int length, int step)
    {
        rows.ReadExactly(samples, start, length);
        for (var i = 0; i < length; i++)
        {
            int left = i < step ? 0 : samples[start + i - step], up = start == 0 ? 0 : samples[start + i - length];
            int corner = i < step || start == 0 ? 0 : samples[start + i - length - step];
            samples[start + i] = unchecked((byte)(samples[start + i] + (filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Nearest(left, up, corner), _ => 0 })));
        }
    }

    private static int Nearest(int left, int up, int corner)
    {
        int guess = left + up - corner, toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
