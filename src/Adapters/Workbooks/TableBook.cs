using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain.Documents;
using SenHub.Domain.Import.Sheets;
using FileColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using FileColumns = DocumentFormat.OpenXml.Spreadsheet.Columns;

namespace SenHub.Adapters.Workbooks;

/// <summary>Writes a table that people look at and filter: one sheet, one Excel table, its headings frozen. Days are days, numbers numbers, and words never a formula. The same input makes the same bytes.</summary>
internal static class TableBook
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private const double Widest = 46;

    /// <summary>The whole file.</summary>
    public static byte[] Write(PlainTable table)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(MainType, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleBook.Make();
            var texts = new SharedTexts();
            var sheet = book.AddNewPart<WorksheetPart>("sheet1");
            sheet.AddNewPart<TableDefinitionPart>("table").Table = TableOf(table);
            WriteSheet(sheet, table, new CellMaker(texts));
            texts.WriteTo(book.AddNewPart<SharedStringTablePart>("texts"));
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Name = table.Name, SheetId = 1, Id = "sheet1" }),
                new DefinedNames(new DefinedName($"'{table.Name}'!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return FixedZip.Of(stream);
    }

    private static void WriteSheet(WorksheetPart part, PlainTable table, CellMaker cells)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, HorizontalSplit = table.Frozen, TopLeftCell = CellName.Of(table.Frozen, 2), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(Widths(table));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(table.Columns.Select((column, at) => cells.Words(CellName.Of(at, 1), column.Heading, Look.HeadRequired))) { RowIndex = 1, Height = 34, CustomHeight = true });
        foreach (var (at, row) in table.Rows.Index())
            writer.WriteElement(new Row(row.Zip(table.Columns).Select((cell, column) => cells.Value(CellName.Of(column, at + 2), cell.Second, cell.First, LookOf(cell.Second, cell.First)))) { RowIndex = (uint)(at + 2) });
        writer.WriteEndElement();
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter($"&L&9{table.Label}&R&9Page &P of &N")));
        writer.WriteElement(new TableParts(new TablePart { Id = "table" }) { Count = 1 });
        writer.WriteEndElement();
    }

    // A table has at least one row below its headings, be it blank.
    private static Table TableOf(PlainTable table)
    {
        var range = $"A1:{CellName.Of(table.Columns.Count - 1, Math.Max(2, table.Rows.Count + 1))}";
        return new Table(
            new AutoFilter { Reference = range },
            new TableColumns(table.Columns.Select((column, at) => new TableColumn { Id = (uint)(at + 1), Name = column.Heading })) { Count = (uint)table.Columns.Count },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = true, ShowColumnStripes = false })
        { Id = 1, Name = table.Name.Replace(" ", "", StringComparison.Ordinal), DisplayName = table.Name.Replace(" ", "", StringComparison.Ordinal), Reference = range, TotalsRowShown = false };
    }

    private static FileColumns Widths(PlainTable table) => new(table.Columns.Select((column, at) => new FileColumn
    {
        Min = (uint)(at + 1),
        Max = (uint)(at + 1),
        Width = Math.Clamp(table.Rows.Select(row => (row[at] ?? "").Length).Append(column.Heading.Split(' ').Max(word => word.Length) + 3).Max() + 3, column.Kind == ColumnKind.Date ? 18 : 9, Widest),
        CustomWidth = true,
    }));

    private static Look LookOf(Domain.Import.Sheets.Column column, string? text) => column switch
    {
        { Kind: ColumnKind.Number } => Look.Count,
        { Kind: ColumnKind.Date or ColumnKind.Money } => SheetLayout.LookOf(column),
        _ when text is ['=' or '+' or '-' or '@', ..] => Look.ShortQuoted,
        _ => Look.Short,
    };
}
