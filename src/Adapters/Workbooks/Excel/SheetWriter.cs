using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Domain.Import.Sheets;
using FileColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using FileColumns = DocumentFormat.OpenXml.Spreadsheet.Columns;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Writes one sheet, row after row: purpose, headings, example, rows; frozen, prompted, as one table.</summary>
internal sealed class SheetWriter(MadeSheet made, SheetLayout layout, CellMaker cells, ListsSheet lists)
{
    private const int RoomBelow = 2_000;

    private int LastRow => SheetLayout.FirstRow + made.Rows.Count;

    /// <summary>The range of the table, headings and example included.</summary>
    public string TableRange => $"{CellName.Of(0, SheetLayout.HeadRow)}:{CellName.Of(layout.Width - 1, LastRow)}";

    /// <summary>Writes the sheet.</summary>
    /// <param name="readers">For the foot of each page.</param>
    public void WriteTo(WorksheetPart part, string tableId, string readers, bool isFirst)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(View(isFirst)));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(Widths());
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(PurposeRow());
        writer.WriteElement(HeadRow());
        writer.WriteElement(ExampleRow());
        for (var at = 0; at < made.Rows.Count; at++)
            writer.WriteElement(DataRow(made.Rows[at], SheetLayout.FirstRow + 1 + at));
        writer.WriteEndElement();
        // Locked without a password: it keeps hands from sorting and pasting by mistake, not from meaning to.
        if (made.Definition.HasGivenRows)
            writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        writer.WriteElement(new Validations(layout, lists, made.Definition.HasGivenRows ? LastRow : LastRow + RoomBelow).Make());
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = layout.PagesAcross, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter($"&L&9{readers}&C&9&A&R&9Page &P of &N")));
        writer.WriteElement(new TableParts(new TablePart { Id = tableId }) { Count = 1 });
        writer.WriteEndElement();
    }

    private SheetView View(bool isFirst)
    {
        var corner = CellName.Of(layout.Frozen, SheetLayout.FirstRow);
        return new SheetView(new Pane
        {
            HorizontalSplit = layout.Frozen,
            VerticalSplit = SheetLayout.HeadRow,
            TopLeftCell = corner,
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        })
        { WorkbookViewId = 0, ShowGridLines = false, TabSelected = isFirst };
    }

    private FileColumns Widths()
    {
        var own = layout.Sheet.Columns.Zip(layout.Widths, (column, width) => (Width: width, Look: SheetLayout.LookOf(column), Hidden: false));
        var group = Enumerable.Repeat((Width: 10.0, Look: Look.Short, Hidden: false), layout.Shift);
        var marks = Enumerable.Repeat((Width: 14.0, Look: Look.Mark, Hidden: true), layout.Marks);
        return new(group.Concat(own).Concat(marks).Select((column, at) => new FileColumn
        {
            Min = (uint)(at + 1),
            Max = (uint)(at + 1),
            Width = column.Width,
            CustomWidth = true,
            Style = (uint)column.Look,
            Hidden = column.Hidden ? true : null,
        }));
    }

    // The blank cells after the first keep the columns' borders out of the line.
    private Row PurposeRow() => new(Enumerable.Range(0, layout.Width).Select(at => cells.Words(
        CellName.Of(at, SheetLayout.PurposeRow), at == 0 ? made.Definition.Purpose : "", Look.Purpose)))
    {
        RowIndex = SheetLayout.PurposeRow,
        Height = 26,
        CustomHeight = true,
    };

    private Row HeadRow()
    {
        var required = made.Definition.Columns.Where(column => column.Required).Select(column => column.Heading).ToHashSet();
        return new Row(layout.Headings.Select((heading, at) => cells.Words(
            CellName.Of(at, SheetLayout.HeadRow), heading, required.Contains(heading) ? Look.HeadRequired : Look.HeadOptional)))
        { RowIndex = SheetLayout.HeadRow, Height = 34, CustomHeight = true };
    }

    private Row ExampleRow()
    {
        var own = made.Definition.Columns.Select((column, at) => at == 0 && column.Kind != ColumnKind.Pupil
            ? cells.Words(Name(at + layout.Shift), $"{SheetReader.ExampleWord}: {column.Example}", Look.Example)
            : cells.Example(Name(at + layout.Shift), column));
        var group = layout.Shift == 1 ? new[] { cells.Words(Name(0), "7B", Look.Example) } : [];
        var marks = layout.Marks == 2
            ? new[] { cells.Words(Name(layout.Width - 2), SheetReader.ExampleWord, Look.Mark), cells.Words(Name(layout.Width - 1), "", Look.Mark) }
            : [cells.Words(Name(layout.Width - 1), SheetReader.ExampleWord, Look.Mark)];
        var height = layout.HeightFor(made.Definition.Columns.ToDictionary(column => column.Heading, column => column.Example));
        return new Row([.. group, .. own, .. marks]) { RowIndex = SheetLayout.FirstRow, Height = height };

        static string Name(int at) => CellName.Of(at, SheetLayout.FirstRow);
    }

    private Row DataRow(MadeRow row, int line)
    {
        var all = new List<Cell>(layout.Width);
        if (layout.Shift == 1)
            all.Add(cells.Words(CellName.Of(0, line), row.Class ?? "", Look.Short));
        foreach (var column in made.Definition.Columns)
            all.Add(cells.Value(CellName.Of(all.Count, line), column, row.Cells.GetValueOrDefault(column.Heading), layout.OwnLook(column)));
        all.Add(cells.Words(CellName.Of(all.Count, line), row.RowId, Look.Mark));
        if (layout.Marks == 2)
            all.Add(cells.Words(CellName.Of(all.Count, line), row.Check, Look.Mark));
        return new Row(all) { RowIndex = (uint)line, Height = layout.HeightFor(row.Cells) };
    }
}
