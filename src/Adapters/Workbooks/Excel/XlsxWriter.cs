using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Writes one of the four files: the same input makes the same bytes.</summary>
internal static class XlsxWriter
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>The whole file.</summary>
    public static byte[] Write(WorkbookDefinition workbook, IReadOnlyList<MadeSheet> sheets, PickLists pick)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = document.AddNewPart<WorkbookPart>(MainType, "workbook");
            part.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleBook.Make();
            var texts = new SharedTexts();
            var cells = new CellMaker(texts);
            var lists = new ListsSheet(workbook.Sheets, pick);
            for (var at = 0; at < sheets.Count; at++)
                WriteSheet(part, workbook, sheets[at], at, cells, lists);
            lists.WriteTo(part.AddNewPart<WorksheetPart>("lists"), cells);
            texts.WriteTo(part.AddNewPart<SharedStringTablePart>("texts"));
            part.Workbook = Contents(sheets);
        }

        return FixedZip.Of(stream);
    }

    private static void WriteSheet(WorkbookPart workbookPart, WorkbookDefinition workbook, MadeSheet made, int at, CellMaker cells, ListsSheet lists)
    {
        var layout = new SheetLayout(made.Definition);
        var writer = new SheetWriter(made, layout, cells, lists);
        var part = workbookPart.AddNewPart<WorksheetPart>(SheetId(at));
        part.AddNewPart<TableDefinitionPart>("table").Table = TableOf(layout, writer.TableRange, (uint)(at + 1));
        writer.WriteTo(part, "table", workbook.Readers, isFirst: at == 0);
    }

    private static Table TableOf(SheetLayout layout, string range, uint id)
    {
        var name = layout.Sheet.Name.Replace(" ", "", StringComparison.Ordinal);
        return new Table(
            new AutoFilter { Reference = range },
            new TableColumns(layout.Headings.Select((heading, at) => new TableColumn { Id = (uint)(at + 1), Name = heading })) { Count = (uint)layout.Width },
            new TableStyleInfo { Name = "TableStyleLight1", ShowFirstColumn = false, ShowLastColumn = false, ShowRowStripes = true, ShowColumnStripes = false })
        { Id = id, Name = name, DisplayName = name, Reference = range, TotalsRowShown = false };
    }

    private static Workbook Contents(IReadOnlyList<MadeSheet> sheets)
    {
        var names = sheets.Select((made, at) => new Sheet { Name = made.Definition.Name, SheetId = (uint)(at + 1), Id = SheetId(at) });
        var hidden = new Sheet { Name = ListsSheet.Name, SheetId = (uint)(sheets.Count + 1), Id = "lists", State = SheetStateValues.VeryHidden };
        var titles = sheets.Select((made, at) => new DefinedName(string.Create(CultureInfo.InvariantCulture, $"'{made.Definition.Name}'!$A:${CellName.Column(new SheetLayout(made.Definition).Frozen - 1)},'{made.Definition.Name}'!$1:${SheetLayout.HeadRow}"))
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)at,
        });
        return new Workbook(
            new BookViews(new WorkbookView { ActiveTab = 0, TabRatio = 850 }),
            new Sheets([.. names, hidden]),
            new DefinedNames(titles));
    }

    private static string SheetId(int at) => $"sheet{(at + 1).ToString(CultureInfo.InvariantCulture)}";
}
