using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>Measures tables.</summary>
internal sealed class TableMaker(Typesetter type, Sheet sheet)
{
    // The words of a longer table are not kept between measuring its columns and drawing its rows, but shaped twice.
    private const int MostKeptRows = 400;

    public IEnumerable<Part> Table(Block.Table table)
    {
        if (table.Columns.Count == 0)
            return [];

        var measures = new ColumnMeasures(table.Columns);
        var head = ReadHead(table, measures);
        var rows = CellPlaces.RowsOf(table);
        var kept = rows.Count <= MostKeptRows ? new ReadCell[rows.Count][] : null;
        MeasureRows(table.Columns, rows, measures, kept);
        var grid = GridOf(table.Columns, measures);
        return
        [
            new TablePart(
                CleanText.OnOneLine(table.Summary), new TableHead([.. head.Select(grid.Head)]), RowsOf(table.Columns, rows, grid, kept), sheet.Room),
        ];
    }

    private List<ReadCell[]> ReadHead(Block.Table table, ColumnMeasures measures)
    {
        var reader = new CellReader(type, table.Columns);
        var places = CellPlaces.OfHead(table);
        List<ReadCell[]> head = [];
        foreach (var row in table.Above)
            head.Add(reader.Read(places.Next(row), isHead: true, isTotal: false));

        NoteBadRows(places.BadRows);
        head.Add(reader.Read(places.NextHeadings(table), isHead: true, isTotal: false));
        head.ForEach(row => measures.Add(row, isHead: true));
        return head;
    }

    private void MeasureRows(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, ColumnMeasures measures, ReadCell[][]? kept)
    {
        var reader = new CellReader(kept is null ? type.Aside() : type, columns);
        var places = new CellPlaces(columns.Count, rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = reader.Read(places.Next(rows[i]), isHead: false, rows[i] is Row { IsTotal: true });
            measures.Add(cells, isHead: false);
            if (kept is not null)
                kept[i] = cells;
        }

        NoteBadRows(places.BadRows);
    }

    private TableGrid GridOf(IReadOnlyList<Column> columns, ColumnMeasures measures)
    {
        var widths = ColumnWidths.Share(sheet.Measure, columns, Padded(measures.LongestWords), Padded(measures.LongestTexts));
        return new TableGrid(columns, widths, measures.Tails);
    }

    private TableRows RowsOf(IReadOnlyList<Column> columns, IReadOnlyList<IReadOnlyList<Cell>> rows, TableGrid grid, ReadCell[][]? kept)
    {
        var reader = new CellReader(type, columns);
        var places = new CellPlaces(columns.Count, rows.Count);
        var hasSpans = rows.Any(row => row.Any(cell => cell.Rows > 1));
        return new TableRows(rows.Count, i =>
        {
            var slots = places.Next(rows[i]);
            var row = rows[i] as Row;
            var cells = kept?[i] ?? reader.Read(slots, isHead: false, row is { IsTotal: true });
            var isBeforeTotal = i + 1 < rows.Count && rows[i + 1] is Row { IsTotal: true };
            return grid.Body(cells, i % 2 == 1 && !hasSpans && row is not { IsTotal: true }, places.IsTied, row, isBeforeTotal);
        });
    }

    private void NoteBadRows(int count)
    {
        if (count > 0)
            type.Findings.Add($"Rows with more or fewer cells than the table has columns: {count}. Correct the template.");
    }

    private static double[] Padded(double[] widths) => Array.ConvertAll(widths, width => width + TableGrid.Padding + TableGrid.AfterNumbers);
}
