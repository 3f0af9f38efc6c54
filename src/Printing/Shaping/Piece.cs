using SenHub.Printing.Fonts;

namespace SenHub.Printing.Shaping;

/// <summary>A stretch of text in one face and direction, shaped: its clusters in reading order.</summary>
internal sealed class Piece
{
    public Piece(FontFace face, Cluster[] clusters, Direction direction)
    {
        Face = face;
        Clusters = clusters;
        Direction = direction;
        foreach (var cluster in clusters)
            Advance += cluster.Advance;
    }

    public FontFace Face { get; }

    public Cluster[] Clusters { get; }

    public Direction Direction { get; }

    /// <summary>Font units.</summary>
    public int Advance { get; }

    /// <summary>Width in points at a size in points.</summary>
    public double WidthAt(double size) => Advance * size / Face.Metrics.UnitsPerEm;

    /// <summary>The first clusters that fit a width, at least one, and the rest.</summary>
    public (Piece Head, Piece Tail) CutAt(double width, double size)
    {
        var limit = width * Face.Metrics.UnitsPerEm / size;
        int taken = 0, advance = 0;
        while (taken < Clusters.Length - 1)
        {
            advance += Clusters[taken].Advance;
            if (advance > limit && taken > 0)
                break;

            taken++;
        }

        return (Part(Clusters[..taken]), Part(Clusters[taken..]));
    }

    private Piece Part(Cluster[] clusters) => new(Face, clusters, Direction);
}
