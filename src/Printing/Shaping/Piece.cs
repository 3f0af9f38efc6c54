using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>A stretch of text in one face and direction, shaped: its clusters in reading order.</summary>
internal sealed class Piece
{
    private readonly Cluster[] clusters;
    private readonly int from, to;

    public Piece(FontFace face, Cluster[] clusters, Direction direction)
    {
        (this.clusters, from, to) = (clusters, 0, clusters.Length);
        (Face, Direction) = (face, direction);
        foreach (var cluster in clusters)
        {
            Advance += cluster.Advance;
            IsOdd |= cluster.IsMissing || cluster.IsLoneMark;
        }
    }

    // A part shares the whole's clusters: cutting a word of any length takes time in proportion to it.
    private Piece(Piece whole, int from, int to, int advance)
    {
        (clusters, this.from, this.to) = (whole.clusters, from, to);
        (Face, Direction, Advance, IsOdd) = (whole.Face, whole.Direction, advance, whole.IsOdd);
    }

    public FontFace Face { get; }

    public ReadOnlySpan<Cluster> Clusters => clusters.AsSpan(from, to - from);

    public Direction Direction { get; }

    /// <summary>Font units.</summary>
    public int Advance { get; }

    /// <summary>Some of it could not be printed as given.</summary>
    public bool IsOdd { get; }

    /// <summary>Width in points at a size in points.</summary>
    public double WidthAt(double size) => Advance * size / Face.Metrics.UnitsPerEm;

    /// <summary>The first clusters that fit a width, at least one, and the rest.</summary>
    public (Piece Head, Piece Tail) CutAt(double width, double size)
    {
        var limit = width * Face.Metrics.UnitsPerEm / size;
        int taken = 0, advance = 0;
        while (taken < Clusters.Length - 1)
        {
            if (advance + Clusters[taken].Advance > limit && taken > 0)
                break;

            advance += Clusters[taken++].Advance;
        }

        return (new(this, from, from + taken, advance), new(this, from + taken, to, Advance - advance));
    }

    /// <summary>Some of the clusters, as a piece of their own.</summary>
    public Piece Part(int start, int end)
    {
        var advance = 0;
        foreach (var cluster in Clusters[start..end])
            advance += cluster.Advance;

        return new(this, from + start, from + end, advance);
    }
}
