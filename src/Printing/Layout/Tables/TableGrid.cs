using SenHub.Printing.Pdf;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout.Tables;

/// <summary>The columns of a table once their widths are known; makes its rows.</summary>
/// <param name="tails">What stands after each column's decimal points, in points.</param>
internal sealed class TableGrid(IReadOnlyList<Column> columns, double[] widths, double[] tails)
{
    /// <summary>From a cell's edge to its text, in points.</summary>
    public const double Padding = 4;

    /// <summary>From right-aligned text to the cell's edge, in points.</summary>
    public const double AfterNumbers = 8;
    private const double BetweenTexts = 2;
    private readonly double[] edges = Edges(widths);
    private readonly CellPlace?[] plain = new CellPlace?[widths.Length];

    /// <summary>A header row.</summary>
    public GridRow Head(ReadCell[] cells) => new(CellsOf(cells, isHead: true), Band(Look.Navy));

    /// <summary>A row of the body.</summary>
    /// <param name="isBanded">It stands on a band, to lead the eye.</param>
    public GridRow Body(ReadCell[] cells, bool isBanded, bool isTied, Row? row, bool isBeforeTotal) =>
        new(CellsOf(cells, isHead: false), isBanded ? Band(Look.Band) : null)
        {
            IsTied = isTied,
            IsTotal = row is { IsTotal: true },
            KeepsWithNext = isBeforeTotal || row is { KeepsWithNext: true },
        };

    private Fill Band(Rgb colour) => new(0, edges[^1], colour);

    private GridCell[] CellsOf(ReadCell[] cells, bool isHead)
    {
        var made = new GridCell[cells.Length];
        for (var i = 0; i < made.Length; i++)
            made[i] = CellOf(cells[i], isHead);

        return made;
    }

    private GridCell CellOf(ReadCell cell, bool isHead)
    {
        var (slot, words) = cell;
        var isPlain = !isHead && slot is { Columns: <= 1, Rows: <= 1 };
        var align = slot.Columns > 1 ? Align.Left : columns[slot.Column].Align;
        var place = isPlain ? plain[slot.Column] ??= PlaceOf(slot, align, isHead) : PlaceOf(slot, align, isHead);
        return words.Text is { } text
            ? TextCell(place, text, align, isHead ? null : slot.Column)
            : BodyCell(place, words.Body!, align);
    }

    private CellPlace PlaceOf(Slot slot, Align align, bool isHead)
    {
        var column = columns[slot.Column];
        double left = edges[slot.Column], right = edges[slot.Column + slot.Columns];
        return new CellPlace(
            left + Padding,
            right - left - Padding - (align == Align.Left ? Padding : AfterNumbers),
            isHead || column.RowHeader ? Tag.HeaderCell : Tag.Cell,
            isHead ? "Column" : column.RowHeader ? "Row" : null)
        {
            Span = (slot.Columns, slot.Rows),
            Edges = (left, right),
        };
    }

    private static BodyCell BodyCell(CellPlace place, IReadOnlyList<BodyWords> body, Align align) =>
        new(place, [.. body.Select((words, i) => TextOf(words, i == 0 ? 0 : BetweenTexts, place.Width))], align);

    private TextCell TextCell(CellPlace place, List<Fragment> text, Align align, int? column)
    {
        var lines = Typesetter.Set(text, Look.Cell, place.Width);
        var tail = align == Align.Point && column is { } at && lines.Count == 1 ? tails[at] - (DecimalPoint.TailOf(text) ?? tails[at]) : 0;
        return new(place, lines, align, lines.Width + tail <= place.Width ? tail : 0);
    }

    private static BodyText TextOf(BodyWords words, double gap, double width) => new(
        Typesetter.Set(words.Fragments, Look.Cell, width - words.Indent),
        gap,
        words.Indent,
        words.Label,
        words.List);

    private static double[] Edges(double[] widths)
    {
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
            edges[i + 1] = edges[i] + widths[i];

        return edges;
    }
}
