using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Time;
using FileColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using FileColumns = DocumentFormat.OpenXml.Spreadsheet.Columns;

namespace SenHub.Adapters.Workbooks.Desk;

/// <summary>Writes a Decisions file: everything locked but the cells of those lines that can be decided here. The lock has no password: it keeps hands from sorting by mistake; the codes keep a decision to its paper. The same input makes the same bytes.</summary>
internal static class DecisionBook
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string Readers = "Confidential: SENCo team and safeguarding lead";

    /// <summary>The row of headings; the purpose stands above it.</summary>
    private const int HeadRow = 2;

    /// <summary>The whole file.</summary>
    public static byte[] Write(DateOnly day, IReadOnlyList<DeskLine> lines, string? note)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddNewPart<WorkbookPart>(MainType, "workbook");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = StyleBook.Make();
            var texts = new SharedTexts();
            WriteSheet(book.AddNewPart<WorksheetPart>("sheet1"), day, lines, note, new CellMaker(texts));
            texts.WriteTo(book.AddNewPart<SharedStringTablePart>("texts"));
            book.Workbook = new Workbook(
                new Sheets(new Sheet { Name = DecisionFiles.SheetName, SheetId = 1, Id = "sheet1" }),
                new DefinedNames(new DefinedName($"'{DecisionFiles.SheetName}'!$1:${HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return FixedZip.Of(stream);
    }

    private static void WriteSheet(WorksheetPart part, DateOnly day, IReadOnlyList<DeskLine> lines, string? note, CellMaker cells)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        writer.WriteElement(new SheetViews(new SheetView(new Pane { HorizontalSplit = 1, VerticalSplit = HeadRow, TopLeftCell = CellName.Of(1, HeadRow + 1), ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0, TabSelected = true, ShowGridLines = false }));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 15 });
        writer.WriteElement(new FileColumns(DecisionColumns.All.Select((column, at) => new FileColumn { Min = (uint)(at + 1), Max = (uint)(at + 1), Width = column.Width, CustomWidth = true, Hidden = column.Heading == DecisionColumns.Mark ? true : null })));
        writer.WriteStartElement(new SheetData());
        writer.WriteElement(new Row(cells.Words(CellName.Of(0, 1), Purpose(day, lines, note), Look.Purpose)) { RowIndex = 1, Height = 26, CustomHeight = true });
        writer.WriteElement(new Row(DecisionColumns.All.Select((column, at) => cells.Words(CellName.Of(at, HeadRow), column.Heading, column.IsTyped ? Look.HeadRequired : Look.HeadOptional))) { RowIndex = HeadRow, Height = 34, CustomHeight = true });
        foreach (var (at, line) in lines.Index())
            writer.WriteElement(RowOf(line, HeadRow + 1 + at, cells));
        writer.WriteEndElement();
        writer.WriteElement(new SheetProtection { Sheet = true, Objects = true, Scenarios = true, FormatColumns = false, FormatRows = false });
        if (Choices(lines) is { } choices)
            writer.WriteElement(choices);
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 8, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter(new OddFooter($"&L&9{Readers}&R&9Page &P of &N")));
        writer.WriteEndElement();
    }

    private static Row RowOf(DeskLine line, int at, CellMaker cells)
    {
        string[] words =
        [
            line.Reference, line.What, line.About, line.Whom, string.Join("\n", line.Why.Select(reason => $"{reason.Words} [{reason.Gate}]")),
            line.Since is { } since ? DayWords.Brief(since) : "", WhoDecides(line), line.File, line.Earlier, "", "", "", "", line.Seen,
        ];
        var lines = words.Zip(DecisionColumns.All).Where(cell => cell.Second.Heading != DecisionColumns.Mark).Max(cell => LinesOf(cell.First, cell.Second.Width));
        return new Row(words.Zip(DecisionColumns.All).Select((cell, column) => cells.Words(CellName.Of(column, at), cell.First, LookOf(cell.Second, line)))) { RowIndex = (uint)at, Height = 15.0 * Math.Min(lines, 20) + 3, CustomHeight = true };
    }

    // Nobody sees what a row is too low for.
    private static int LinesOf(string text, double width) => text.Split('\n').Sum(line => 1 + (int)(line.Length / (width * 0.9)));

    private static Look LookOf((string Heading, double Width, bool IsTyped) column, DeskLine line) =>
        column.Heading == DecisionColumns.Mark ? Look.Mark : column.IsTyped && line.MayBeDecided ? Look.Answer : Look.Short;

    private static string WhoDecides(DeskLine line) =>
        !line.IsReleasable ? "nobody here: only the mended fact lets it go"
        : line.Person is null ? $"{OwnerWords.Of(line.Owner)}: nobody on the sheet Staff has this role and an address"
        : $"{OwnerWords.Of(line.Owner)} ({line.Person})";

    private static string Purpose(DateOnly day, IReadOnlyList<DeskLine> lines, string? note)
    {
        var count = lines.Count(line => line.MayBeDecided);
        var what = lines.Count == 0 ? "Nothing is held this morning." : string.Create(CultureInfo.InvariantCulture, $"{lines.Count} held, {count} can be decided here: choose, sign with initials, say why, type the code from your mail, save. Read every ten minutes.");
        return $"Decisions of {DayWords.Full(day)}. {what}{(note is null ? "" : " " + note)}";
    }

    // A drop-down stands only where there is something to choose.
    private static DataValidations? Choices(IReadOnlyList<DeskLine> lines)
    {
        var column = DecisionColumns.All.Index().Single(pair => pair.Item.Heading == DecisionColumns.Decision).Index;
        var open = lines.Index().Where(pair => pair.Item.MayBeDecided).Select(pair => new StringValue(CellName.Of(column, HeadRow + 1 + pair.Index))).ToList();
        if (open.Count == 0)
            return null;
        var choice = new DataValidation(new Formula1($"\"{DeskDay.Release},{DeskDay.Stop}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = true,
            ErrorTitle = "Not understood",
            Error = $"Choose {DeskDay.Release} or {DeskDay.Stop}.",
            ShowInputMessage = true,
            PromptTitle = DecisionColumns.Decision,
            Prompt = "Release lets this paper go in its window, if every other gate agrees then. Stop keeps it here. Each has a code of its own.",
            SequenceOfReferences = new ListValue<StringValue>(open),
        };
        return new DataValidations(choice) { Count = 1 };
    }
}
