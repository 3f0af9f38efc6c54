using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>A cell and the columns and rows that it takes.</summary>
internal readonly record struct Slot(Cell Cell, int Column, int Columns, int Rows);

/// <summary>
/// Gives the cells of row after row their places, around those that reach down from above, so that every place of the grid
/// is taken once. A row of the wrong length is the template's mistake: nothing is lost, and it is counted.
/// </summary>
/// <param name="mayCover">Whether a cell from above may reach into a place, by row and column.</param>
internal sealed class CellPlaces(int columns, int rows, Func<int, int, bool>? mayCover = null)
{
    private readonly List<Slot> slots = [];

    // The first row in which each column is free again.
    private readonly int[] freeFrom = new int[columns];
    private int row;

    /// <summary>Rows that were too short or too long.</summary>
    public int BadRows { get; private set; }

    /// <summary>A cell reaches from the last row into the next.</summary>
    public bool IsTied => Array.Exists(freeFrom, from => from > row);

    /// <summary>For a table's header rows. A cell above reaches into a column's heading only where that is empty.</summary>
    public static CellPlaces OfHead(Block.Table table) => new(
        table.Columns.Count, table.Above.Count + 1, (row, column) => row < table.Above.Count || table.Columns[column].Heading.Length == 0);

    /// <summary>A table's rows; without any, one that says so over all columns.</summary>
    public static IReadOnlyList<IReadOnlyList<Cell>> RowsOf(Block.Table table) => table.Rows.Count > 0 || table.WithoutRows.Length == 0
        ? table.Rows
        : [[new Cell(table.WithoutRows, Stress.Emphasis) { Columns = table.Columns.Count }]];

    /// <summary>The places of the columns' own headings, below the other header rows.</summary>
    public List<Slot> NextHeadings(Block.Table table) =>
        Next([.. table.Columns.Where((_, i) => freeFrom[i] <= row).Select(column => new Cell(column.Heading))]);

    /// <summary>The places of the next row; the list is used again for the one after.</summary>
    public List<Slot> Next(IReadOnlyList<Cell> cells)
    {
        slots.Clear();
        int column = NextFree(0), at = 0;
        for (; at < cells.Count && column < columns; at++)
        {
            var across = Across(column, cells[at].Columns);
            slots.Add(new Slot(cells[at], column, across, Down(column, across, cells[at].Rows)));
            column = NextFree(column + across);
        }

        BadRows += at < cells.Count || column < columns ? 1 : 0;
        if (at < cells.Count)
            slots[^1] = slots[^1] with { Cell = Joined([.. cells.Skip(at - 1)]) };

        for (; column < columns; column = NextFree(column + 1))
            slots.Add(new Slot(new Cell(""), column, 1, 1));

        Take();
        row++;
        return slots;
    }

    private int NextFree(int column)
    {
        while (column < columns && freeFrom[column] > row)
            column++;

        return column;
    }

    private int Across(int column, int wanted)
    {
        var across = 1;
        while (across < wanted && column + across < columns && freeFrom[column + across] <= row)
            across++;

        return across;
    }

    private int Down(int column, int across, int wanted)
    {
        var down = 1;
        while (down < wanted && row + down < rows && MayCover(row + down, column, across))
            down++;

        return down;
    }

    private bool MayCover(int below, int column, int across)
    {
        for (var i = 0; i < across; i++)
        {
            if (mayCover?.Invoke(below, column + i) == false)
                return false;
        }

        return true;
    }

    private void Take()
    {
        foreach (var slot in slots)
            Array.Fill(freeFrom, row + slot.Rows, slot.Column, slot.Columns);

        // Some place of each row stays free, for what begins there.
        if (row + 1 >= rows || Array.Exists(freeFrom, from => from <= row + 1))
            return;

        for (var i = 0; i < slots.Count; i++)
        {
            slots[i] = slots[i] with { Rows = 1 };
            Array.Fill(freeFrom, row + 1, slots[i].Column, slots[i].Columns);
        }
    }

    private static Cell Joined(IReadOnlyList<Cell> cells) => cells.All(cell => cell.Body.Count == 0)
        ? cells[0] with { Text = string.Join(" ", cells.Select(cell => cell.Text)) }
        : cells[0] with { Body = [.. cells.SelectMany(cell => cell.Body.Count > 0 ? cell.Body : [new Block.Paragraph(cell.Text)])] };
}
