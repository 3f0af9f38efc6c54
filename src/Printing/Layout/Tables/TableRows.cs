namespace SenHub.Printing.Layout.Tables;

/// <summary>A table's rows, each made when it is first asked for and let go when it is drawn, so that a long table needs little memory.</summary>
/// <param name="make">Makes a row; called for each once, in order.</param>
internal sealed class TableRows(int count, Func<int, GridRow> make)
{
    // Rows that a cell ties together stay on a page up to this part of it.
    private const double TiedShare = 0.3;
    private readonly GridRow?[] rows = new GridRow?[count];
    private int made;

    public int Count => count;

    public GridRow this[int index]
    {
        get
        {
            for (; made <= index; made++)
                rows[made] = make(made);

            return rows[index] ?? throw new InvalidOperationException("The row is drawn already.");
        }
    }

    public void Forget(int index) => rows[index] = null;

    /// <summary>Height that must find room from a row on: itself, and what it should not be parted from.</summary>
    public double LeastFrom(int index, double pageRoom)
    {
        double kept = 0, limit = pageRoom;
        for (var at = index; at < count; at++)
        {
            var row = this[at];
            if (!row.IsTied && !row.KeepsWithNext)
                return kept + row.LeastOn(pageRoom) is var least && least <= limit ? least : this[index].LeastOn(pageRoom);

            limit = row.KeepsWithNext ? limit : pageRoom * TiedShare;
            kept += row.Height;
            if (kept > limit)
                return this[index].LeastOn(pageRoom);
        }

        return kept;
    }

    /// <summary>Height of all on one endless page.</summary>
    public double Height()
    {
        var height = 0.0;
        List<(double Until, int Last)> spans = [];
        for (var i = 0; i < count; i++)
        {
            var end = height + this[i].Height;
            foreach (var cell in this[i].Cells)
            {
                if (cell.Rows > 1)
                    spans.Add((height + cell.Height + (2 * GridRow.Padding), i + cell.Rows - 1));
            }

            foreach (var (until, last) in spans)
                end = last == i ? Math.Max(end, until) : end;

            height = end;
        }

        return height;
    }
}
