using SenHub.Printing.Pdf;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A row: the cells that begin in it.</summary>
/// <param name="fill">The band under it.</param>
internal sealed class GridRow(GridCell[] cells, Fill? fill)
{
    /// <summary>Above and below the text, in points.</summary>
    public const double Padding = 3.5;

    // A row taller than this part of the page may go on overleaf, so that no page stays half empty.
    private const double WholeShare = 0.15;
    private const int FewestLines = 3;

    /// <summary>Height of a row without words, in points.</summary>
    public static readonly double Smallest = (Look.Cell.Size * Look.Leading) + (2 * Padding);

    public GridCell[] Cells => cells;

    public Fill? Fill => fill;

    /// <summary>It adds up what stands above.</summary>
    public bool IsTotal { get; init; }

    /// <summary>It should not be the last on its page.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>A cell reaches on into the next row.</summary>
    public bool IsTied { get; init; }

    /// <summary>What its own cells need; a cell over several rows finds its room in the last of them.</summary>
    public double Height { get; } = Math.Max(Smallest, HeightOf(cells));

    /// <summary>What of it must find room where it starts.</summary>
    /// <param name="pageRoom">Height that a fresh page has for rows.</param>
    public double LeastOn(double pageRoom) => Height <= pageRoom * WholeShare ? Height : Math.Min(Height, LeastOf(cells));

    /// <summary>What is not drawn yet.</summary>
    public double HeightLeft
    {
        get
        {
            var height = 0.0;
            foreach (var cell in cells)
                height = Math.Max(height, cell.Rows > 1 ? 0 : cell.HeightLeft);

            return height + (2 * Padding);
        }
    }

    /// <summary>Height of the lines that fit a room, with the padding.</summary>
    public double HeightWithin(double room)
    {
        var height = 0.0;
        foreach (var cell in cells)
            height = Math.Max(height, cell.Rows > 1 ? 0 : cell.HeightOf(cell.Next, cell.Fit(cell.Next, room - (2 * Padding))));

        return height + (2 * Padding);
    }

    private static double HeightOf(GridCell[] cells)
    {
        var height = 0.0;
        foreach (var cell in cells)
            height = Math.Max(height, cell.Rows > 1 ? 0 : cell.Height);

        return height + (2 * Padding);
    }

    private static double LeastOf(GridCell[] cells)
    {
        var height = 0.0;
        foreach (var cell in cells)
            height = Math.Max(height, cell.Rows > 1 ? 0 : cell.HeightOf(0, Math.Min(FewestLines, cell.Count)));

        return height + (2 * Padding);
    }
}

/// <summary>A band of colour: from the table's left edge, how wide, in points.</summary>
internal readonly record struct Fill(double X, double Width, Rgb Colour);
