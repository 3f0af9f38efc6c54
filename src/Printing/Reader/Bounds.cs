namespace SenHub.Printing.Reader;

/// <summary>What one file may cost; beyond it reading stops and says so.</summary>
internal sealed class Bounds
{
    /// <summary>Deepest nesting of objects, of the page tree and of forms.</summary>
    public const int Depth = 40;

    /// <summary>Most pages.</summary>
    public const int Pages = 20_000;

    private const long MostBytes = 128L << 20;
    private const long MostSteps = 10_000_000;

    private long bytes, steps;

    /// <summary>The file asked for more than it may have.</summary>
    public bool AreBroken { get; private set; }

    /// <summary>How many bytes may still be unpacked.</summary>
    public long BytesLeft => Math.Max(0, MostBytes - bytes);

    /// <summary>Notes bytes that were unpacked.</summary>
    public void Unpacked(long count)
    {
        bytes += count;
        AreBroken |= bytes >= MostBytes;
    }

    /// <summary>Notes a step, or one that costs as much as several; false when there were too many.</summary>
    public bool Step(int cost = 1)
    {
        steps += cost;
        AreBroken |= steps > MostSteps;
        return !AreBroken;
    }
}
