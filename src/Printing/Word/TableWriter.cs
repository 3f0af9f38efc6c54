using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Layout.Tables;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;
using Column = SenHub.Printing.Tree.Column;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordGrid = DocumentFormat.OpenXml.Wordprocessing.TableGrid;

namespace SenHub.Printing.Word;

/// <summary>Tables: header rows that Word draws again on each page, and cells that reach over columns and rows.</summary>
internal sealed class TableWriter(ProseWriter prose)
{
    private const string Twips = "5000"; // fiftieths of a per cent of the width
    private const int GridWidth = 9600;

    /// <summary>A table of the tree; nothing without columns.</summary>
    public IEnumerable<OpenXmlElement> Write(Block.Table table)
    {
        if (table.Columns.Count == 0)
            yield break;

        var made = Start("TableGrid", CleanText.OnOneLine(table.Summary), Weights(table.Columns), isHeaded: true, table.Columns.Any(column => column.RowHeader));
        var heads = CellPlaces.OfHead(table);
        var open = new (int Rows, int Columns)[table.Columns.Count];
        for (var i = 0; i <= table.Above.Count; i++)
            made.AppendChild(RowOf(table, i < table.Above.Count ? heads.Next(table.Above[i]) : heads.NextHeadings(table), open, isHead: true));

        var rows = CellPlaces.RowsOf(table);
        var places = new CellPlaces(table.Columns.Count, rows.Count);
        open = new (int, int)[table.Columns.Count];
        foreach (var row in rows)
            made.AppendChild(RowOf(table, places.Next(row), open, isHead: false, row as Row));

        yield return made;
        yield return After();
    }

    /// <summary>Keys and values, as of facts and charts; nothing without any.</summary>
    public static IEnumerable<OpenXmlElement> Write(string description, IEnumerable<Fact> facts)
    {
        var made = Start("FactTable", CleanText.OnOneLine(description), [1, 2], isHeaded: false, hasRowHeaders: true);
        foreach (var fact in facts)
        {
            made.AppendChild(new TableRow(
                new TableRowProperties(new CantSplit()),
                new TableCell(ParagraphWriter.Of("TableHeading", fact.Key)),
                new TableCell(ParagraphWriter.Of("TableText", fact.Value))));
        }

        return made.Elements<TableRow>().Any() ? [made, After()] : [];
    }

    private static Table Start(string style, string description, IReadOnlyList<double> weights, bool isHeaded, bool hasRowHeaders)
    {
        var properties = new TableProperties
        {
            TableStyle = new TableStyle { Val = style },
            TableWidth = new TableWidth { Type = TableWidthUnitValues.Pct, Width = Twips },
            TableLook = new TableLook { FirstRow = isHeaded, FirstColumn = hasRowHeaders, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        };
        if (description.Length > 0)
            properties.TableDescription = new TableDescription { Val = description };

        var sum = weights.Sum();
        return new Table(properties, new WordGrid(weights.Select(weight => new GridColumn { Width = Math.Max(200, (int)(weight / sum * GridWidth)).ToString(System.Globalization.CultureInfo.InvariantCulture) })));
    }

    // Two tables without a paragraph between them would be one.
    private static Paragraph After() => ParagraphWriter.Of("AfterTable", "");

    private TableRow RowOf(Block.Table table, List<Slot> slots, (int Rows, int Columns)[] open, bool isHead, Row? row = null)
    {
        var made = new TableRow(new TableRowProperties(isHead ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
        var next = 0;
        for (var column = 0; column < open.Length;)
        {
            var isNew = next < slots.Count && slots[next].Column == column;
            made.AppendChild(isNew ? CellOf(slots[next], table.Columns[column], isHead, row) : Reached(open[column].Columns));
            open[column] = isNew ? (slots[next].Rows - 1, slots[next].Columns) : (open[column].Rows - 1, open[column].Columns);
            next += isNew ? 1 : 0;
            column += Math.Max(1, open[column].Columns);
        }

        return made;
    }

    // A place into which a cell reaches from above.
    private static TableCell Reached(int columns) => new(
        new TableCellProperties { GridSpan = columns > 1 ? new GridSpan { Val = columns } : null, VerticalMerge = new VerticalMerge() },
        ParagraphWriter.Of("TableText", ""));

    private TableCell CellOf(Slot slot, Column column, bool isHead, Row? row)
    {
        var properties = new TableCellProperties();
        if (slot.Columns > 1)
            properties.GridSpan = new GridSpan { Val = slot.Columns };

        if (slot.Rows > 1)
            properties.VerticalMerge = new VerticalMerge { Val = MergedCellValues.Restart };

        var cell = new TableCell();
        if (properties.HasChildren)
            cell.TableCellProperties = properties;

        var style = isHead || column.RowHeader ? "TableHeading" : "TableText";
        cell.Append(Content(slot.Cell, style, row?.IsTotal == true ? Stress.Strong : slot.Cell.Stress));
        foreach (var paragraph in cell.Elements<Paragraph>())
            Finish(paragraph, column.Align, isHead || row?.KeepsWithNext == true);

        return cell;
    }

    private List<Paragraph> Content(Cell cell, string style, Stress stress)
    {
        if (cell.Body.Count == 0)
            return [ParagraphWriter.Of(style, cell.Text, stress)];

        List<Paragraph> all = [.. cell.Body.SelectMany(text => prose.Of(style, text))];
        return all.Count > 0 ? all : [ParagraphWriter.Of(style, "")];
    }

    private static void Finish(Paragraph paragraph, Align align, bool keeps)
    {
        if (align != Align.Left)
            paragraph.ParagraphProperties!.Justification = new Justification { Val = JustificationValues.Right };

        if (keeps)
            paragraph.ParagraphProperties!.KeepNext = new KeepNext();
    }

    private static List<double> Weights(IReadOnlyList<Column> columns) =>
        [.. columns.Select(column => column.Weight is > 0 and < 1000 ? column.Weight : 1)];
}
