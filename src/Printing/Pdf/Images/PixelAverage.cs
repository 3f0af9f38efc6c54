namespace SenHub.Printing.Pdf.Images;

/// <summary>Makes one pixel of each square of so many; what is clear does not colour its neighbours.</summary>
internal sealed class PixelAverage(int width, int channels, int factor)
{
    private readonly long[] colours = new long[width * channels];
    private readonly long[] alphas = new long[width];
    private readonly int[] counts = new int[width];
    private readonly byte[] colourRow = new byte[width * channels];
    private readonly byte[] alphaRow = new byte[width];

    /// <summary>Takes in a row.</summary>
    public void Add(ReadOnlySpan<byte> row, ReadOnlySpan<byte> alpha)
    {
        for (var x = 0; x < alpha.Length; x++)
        {
            var to = x / factor;
            counts[to]++;
            alphas[to] += alpha[x];
            for (var i = 0; i < channels; i++)
                colours[(to * channels) + i] += row[(x * channels) + i] * alpha[x];
        }
    }

    /// <summary>Gives out the averages of the rows since the last time.</summary>
    public void Take(PackedRows toColours, PackedRows toAlphas)
    {
        for (var x = 0; x < width; x++)
        {
            alphaRow[x] = (byte)(alphas[x] / counts[x]);
            for (var i = 0; i < channels; i++)
                colourRow[(x * channels) + i] = alphas[x] == 0 ? (byte)255 : (byte)(colours[(x * channels) + i] / alphas[x]);
        }

        toColours.Add(colourRow);
        toAlphas.Add(alphaRow);
        Array.Clear(colours);
        Array.Clear(alphas);
        Array.Clear(counts);
    }
}
