using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Measures tables and facts.</summary>
internal sealed class GridMaker(Typesetter type, Sheet sheet)
{
    private const double CellPadding = 4, AfterNumbers = 8, RowPadding = 3.5, KeyShare = 0.3;

    public IEnumerable<Part> Table(Block.Table table)
    {
        var columns = table.Columns;
        if (columns.Count == 0)
            return [];

        var head = columns.Select(column => type.Read(column.Heading, Look.ColumnHead)).ToArray();
        var rows = table.Rows.Select(row => Fitted(row, columns.Count)).Select(row => Read(columns, row)).ToList();
        var longest = columns.Select((_, i) => LongestWord(i, rows.Prepend(head)) + CellPadding + AfterNumbers).ToArray();
        var widths = ColumnWidths.Share(sheet.Measure, columns, longest);
        var edges = Edges(widths);
        var headRow = Row(head, (i, f) => Cell(f, Look.ColumnHead, edges[i], widths[i], columns[i].Align, Tag.HeaderCell, "Column"), Look.Navy);
        var bodyRows = rows.Select((row, r) => Row(
            row,
            (i, f) => columns[i].RowHeader
                ? Cell(f, Look.Cell, edges[i], widths[i], columns[i].Align, Tag.HeaderCell, "Row")
                : Cell(f, Look.Cell, edges[i], widths[i], columns[i].Align, Tag.Cell, null),
            r % 2 == 1 ? Look.Band : null));
        NoteBadRows(table.Rows, columns.Count);
        return [new TablePart(CleanText.OnOneLine(table.Summary), headRow, [.. bodyRows], sheet.Room)];
    }

    public IEnumerable<Part> Facts(Block.Facts facts)
    {
        if (facts.Items.Count == 0)
            return [];

        var keyWidth = sheet.Measure * KeyShare;
        var rows = facts.Items.Select(fact => new GridRow(
            [
                Cell(type.Read(fact.Key, Look.Key), Look.Key, 0, keyWidth, Align.Left, Tag.HeaderCell, "Row"),
                Cell(type.Read(fact.Value, Look.Value), Look.Value, keyWidth, sheet.Measure - keyWidth, Align.Left, Tag.Cell, null),
            ],
            RowPadding,
            [(0, keyWidth, Look.Band)]));
        return [new FactsPart([.. rows], sheet.Room)];
    }

    private List<Fragment>[] Read(IReadOnlyList<Column> columns, IReadOnlyList<Cell> row) =>
        [.. row.Select((cell, i) => type.Read(cell.Text, StyleOf(columns[i], cell)))];

    private static TextStyle StyleOf(Column column, Cell cell) =>
        Look.Stressed(Look.Cell, column.RowHeader && cell.Stress == Stress.None ? Stress.Strong : cell.Stress);

    private GridRow Row(List<Fragment>[] cells, Func<int, List<Fragment>, GridCell> cell, Rgb? band) =>
        new([.. cells.Select((fragments, i) => cell(i, fragments))], RowPadding, band is { } colour ? [(0, sheet.Measure, colour)] : []);

    private static GridCell Cell(
        List<Fragment> fragments, TextStyle style, double x, double width, Align align, string tag, string? scope)
    {
        var measure = width - CellPadding - (align == Align.Right ? AfterNumbers : CellPadding);
        return new(Typesetter.Set(fragments, style, measure), x + CellPadding, measure, align, tag, scope);
    }

    // A row of the wrong length is the template's mistake: nothing is lost, and the warnings say so.
    private static IReadOnlyList<Cell> Fitted(IReadOnlyList<Cell> row, int columns) => row.Count switch
    {
        var count when count == columns => row,
        var count when count < columns => [.. row, .. Enumerable.Repeat(new Cell(""), columns - count)],
        _ => [.. row.Take(columns - 1), new Cell(string.Join(" ", row.Skip(columns - 1).Select(cell => cell.Text)), row[columns - 1].Stress)],
    };

    private void NoteBadRows(IReadOnlyList<IReadOnlyList<Cell>> rows, int columns)
    {
        var badRows = rows.Count(row => row.Count != columns);
        if (badRows > 0)
            type.Findings.Add($"Rows with more or fewer cells than the table has columns: {badRows}. Correct the template.");
    }

    private static double LongestWord(int column, IEnumerable<List<Fragment>[]> rows) =>
        rows.Max(row => LineBreaker.WidestWord(row[column]));

    private static double[] Edges(double[] widths)
    {
        var edges = new double[widths.Length];
        for (var i = 1; i < widths.Length; i++)
            edges[i] = edges[i - 1] + widths[i - 1];

        return edges;
    }
}
