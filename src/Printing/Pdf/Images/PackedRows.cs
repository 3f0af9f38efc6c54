using System.IO.Compression;

namespace SenHub.Printing.Pdf.Images;

/// <summary>Packs rows of samples, each as the difference from its left neighbour, which deflates better (PNG's filter 1).</summary>
internal sealed class PackedRows(int stride, int step) : IDisposable
{
    private readonly MemoryStream packed = new();
    private readonly byte[] filtered = new byte[stride + 1];
    private ZLibStream? zlib;

    public void Add(ReadOnlySpan<byte> row)
    {
        filtered[0] = 1;
        for (var i = 0; i < row.Length; i++)
            filtered[i + 1] = (byte)((row[i] - (i < step ? 0 : row[i - step])) & 0xFF);

        zlib ??= new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        zlib.Write(filtered);
    }

    /// <summary>The packed rows; none can be added after.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        zlib?.Dispose();
        return packed.ToArray();
    }

    public void Dispose()
    {
        zlib?.Dispose();
        packed.Dispose();
    }
}
