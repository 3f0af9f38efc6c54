using System.Globalization;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Adapters.Workbooks.Desk;

/// <summary>Decisions files as Excel workbooks in the school's folder sen.</summary>
internal sealed class DecisionFiles : IDecisionFiles
{
    /// <summary>The one sheet.</summary>
    public const string SheetName = "Decisions";

    private const int MostRows = 2_000;
    private const int FirstRows = 10;

    public bool Make(string schoolFolder, DateOnly day, IReadOnlyList<DeskLine> lines, string? note)
    {
        var workbook = Of(day);
        if (!CandidateFiles.AreNone(schoolFolder, workbook))
            return false;
        var folder = Directory.CreateDirectory(Path.Combine(schoolFolder, workbook.Folder)).FullName;
        var aside = Path.Combine(folder, $".{workbook.FileName}.part");
        File.WriteAllBytes(aside, DecisionBook.Write(day, lines, note));
        File.Move(aside, Path.Combine(folder, workbook.FileName), overwrite: false);
        return true;
    }

    public Checked<IReadOnlyList<DeskEntry>> Read(string schoolFolder, DateOnly day)
    {
        var workbook = Of(day);
        if (CandidateFiles.AreNone(schoolFolder, workbook))
            return new Checked<IReadOnlyList<DeskEntry>>.Good([]);
        return WorkbookFile.Open(schoolFolder, workbook) switch
        {
            Checked<WorkbookFile>.Bad bad => new Checked<IReadOnlyList<DeskEntry>>.Bad(bad.Faults),
            Checked<WorkbookFile>.Good good => Rows(good.Value.Content, workbook.FileName),
            _ => throw new InvalidOperationException("Checked is either good or bad."),
        };
    }

    /// <summary>The file of a day, found by the same rules as the SENCo's own.</summary>
    private static WorkbookDefinition Of(DateOnly day) => new(string.Create(CultureInfo.InvariantCulture, $"Decisions-{day:yyyy-MM-dd}"), "sen", "", []);

    private static Checked<IReadOnlyList<DeskEntry>> Rows(RawWorkbook book, string file)
    {
        var sheet = book.Sheets.FirstOrDefault(raw => string.Equals(raw.Name.Trim(), SheetName, StringComparison.OrdinalIgnoreCase));
        var head = sheet?.Rows.Where(row => row.Line <= FirstRows).FirstOrDefault(row => row.Cells.Any(cell => RawText.Of(cell) == DecisionColumns.Code));
        if (sheet is null || head is null)
            return Refuse(FileFaults.HeaderMissing(new Place(file, Sheet: SheetName)));
        if (sheet.IsCut || sheet.Rows.Count > MostRows)
            return Refuse(FileFaults.TooManyRows(new Place(file, Sheet: SheetName)));
        var headings = head.Cells.Select(RawText.Of).ToList();
        string[] needed = [DecisionColumns.Reference, DecisionColumns.Decision, DecisionColumns.Initials, DecisionColumns.Reason, DecisionColumns.Code, DecisionColumns.Mark];
        if (needed.FirstOrDefault(heading => headings.Count(one => one == heading) > 1) is { } twice)
            return Refuse(FileFaults.ColumnTwice(new Place(file, Sheet: SheetName), twice));
        if (needed.Where(heading => !headings.Contains(heading)).ToList() is { Count: > 0 } missing)
            return Refuse(FileFaults.ColumnsMissing(new Place(file, Sheet: SheetName), missing, []));
        return new Checked<IReadOnlyList<DeskEntry>>.Good(
        [
            .. from row in sheet.Rows
               where row.Line > head.Line
               let cells = needed.Select(heading => RawText.Of(row[headings.IndexOf(heading)])).ToList()
               where cells.Any(cell => cell.Length > 0)
               select new DeskEntry(row.Line, ShortReference.Tidy(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5]),
        ]);
    }

    private static Checked<IReadOnlyList<DeskEntry>> Refuse(Fault why) => new Checked<IReadOnlyList<DeskEntry>>.Bad([why]);
}
