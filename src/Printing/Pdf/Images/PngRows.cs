using System.IO.Compression;
using System.Runtime.InteropServices;

namespace SenHub.Printing.Pdf.Images;

/// <summary>Unpacks a PNG row by row; never more of it than its header promised.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly ZLibStream unpacked;
    private readonly int step;
    private byte[] current, above;

    public PngRows(PngFile png)
    {
        var packed = MemoryMarshal.TryGetArray(png.Packed, out var array) ? array : default;
        unpacked = new ZLibStream(new MemoryStream(packed.Array!, packed.Offset, packed.Count), CompressionMode.Decompress);
        step = Math.Max(1, png.Channels * png.Depth / 8);
        (current, above) = (new byte[png.Stride], new byte[png.Stride]);
    }

    /// <summary>The next row's samples, until the next call.</summary>
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    public ReadOnlySpan<byte> Next()
    {
        (current, above) = (above, current);
        var filter = unpacked.ReadByte();
        unpacked.ReadExactly(current);
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (var i = step; i < current.Length; i++)
                    current[i] = (byte)((current[i] + current[i - step]) & 0xFF);
                break;
            case 2:
                for (var i = 0; i < current.Length; i++)
                    current[i] = (byte)((current[i] + above[i]) & 0xFF);
                break;
            case 3:
                for (var i = 0; i < current.Length; i++)
                    current[i] = (byte)((current[i] + (((i < step ? 0 : current[i - step]) + above[i]) / 2)) & 0xFF);
                break;
            case 4:
                for (var i = 0; i < current.Length; i++)
                    current[i] = (byte)((current[i] + (i < step ? above[i] : Nearest(current[i - step], above[i], above[i - step]))) & 0xFF);
                break;
            default:
                throw new InvalidDataException("No such filter.");
        }

        return current;
    }

    public void Dispose() => unpacked.Dispose();

    private static int Nearest(int left, int up, int corner)
    {
        var guess = left + up - corner;
        int toLeft = Math.Abs(guess - left), toUp = Math.Abs(guess - up), toCorner = Math.Abs(guess - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
