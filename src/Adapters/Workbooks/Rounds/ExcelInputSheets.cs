using System.Security.Cryptography;
using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks.Rounds;

/// <summary>One-sheet workbooks by the same writer and reader as the SENCo's four files.</summary>
internal sealed class ExcelInputSheets : IInputSheets
{
    private const string Readers = "Confidential: for use inside the school only";

    // A sheet of forty pupils has some 20 kB; pictures that people paste in make the rest.
    private const long LargestFile = 8L << 20;
    private const long MostUnpacked = 24L << 20;

    private static readonly PickLists NoLists = new([], new Dictionary<SuggestedFrom, IReadOnlyList<string>>());

    public ReadOnlyMemory<byte> Write(InputRequest request, IReadOnlyCollection<InputRow> rows, SchoolRoll roll, IReadOnlyList<TeacherInput>? filled = null)
    {
        var (sheet, pupils) = (InputSheet.Of(request), new PupilCells(roll));
        var made = from row in rows
                   let pupil = pupils.Find(row.Pupil)
                   where pupil is not null
                   let cell = PupilCells.Of(pupil)
                   select new MadeRow(row.RowId, RowMarks.CheckOf(row.RowId, cell), null, Cells(cell, (filled ?? []).Where(answer => answer.RowId == row.RowId)));
        return XlsxWriter.Write(new WorkbookDefinition(InputSheet.Audience, "", Readers, [sheet]), [new MadeSheet(sheet, [.. made.OrderBy(row => row.Cells[Columns.PupilHeading], StringComparer.Ordinal)])], NoLists);
    }

    public Checked<InputSheetRead> Read(byte[] bytes, string name, string shown, IReadOnlyList<InputRequest> requests, SchoolRoll roll)
    {
        var place = new Place(shown);
        if (BookParts.MayHoldMacros(name))
            return Refuse(ReplyFaults.Macro(place));
        if (RawBook.Read(bytes, out var trouble, LargestFile, MostUnpacked) is not { Sheets.Count: > 0 } book)
            return Refuse(trouble == BookTrouble.TooLarge ? ReplyFaults.TooLarge(place) : ReplyFaults.Unreadable(place));
        if (BookParts.MayHoldMacros(bytes))
            return Refuse(ReplyFaults.Macro(place));
        // Somebody may have added a sheet of their own.
        var raw = book.Sheets.FirstOrDefault(sheet => string.Equals(sheet.Name.Trim(), InputSheet.Name, StringComparison.OrdinalIgnoreCase)) ?? book.Sheets[0];
        if ((CodeIn.Sheet(raw) ?? CodeIn.Name(name)) is not { } code)
            return Refuse(ReplyFaults.NoCode(place));
        if (requests.FirstOrDefault(request => request.Code == code) is not { } asked)
            return Refuse(ReplyFaults.WrongCode(place));

        var formulas = BookParts.FormulaCells(bytes, raw.Name);
        var reading = new SheetReader(InputSheet.Of(asked), shown, new PupilCells(roll), book.SerialZero).Read(Without(raw, formulas));
        return new Checked<InputSheetRead>.Good(new(
            asked,
            reading with { Faults = [.. reading.Faults, .. formulas.Select(cell => ReplyFaults.Formula(new Place(shown, Sheet: raw.Name, Cell: cell)))] },
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            BookParts.SavedAt(bytes)));
    }

    private static Dictionary<string, string> Cells(string pupil, IEnumerable<TeacherInput> answers)
    {
        var cells = new Dictionary<string, string> { [Columns.PupilHeading] = pupil };
        foreach (var answer in answers)
            (cells[answer.Question], cells[InputSheet.ByHeading]) = (answer.Answer, answer.By);
        return cells;
    }

    // What a formula gave when somebody last computed it is nobody's word.
    private static RawSheet Without(RawSheet raw, IReadOnlyCollection<string> cells) => cells.Count == 0
        ? raw
        : raw with { Rows = [.. raw.Rows.Select(row => row with { Cells = [.. row.Cells.Select((value, at) => cells.Contains(CellName.Of(at, row.Line)) ? null : value)] })] };

    private static Checked<InputSheetRead> Refuse(Fault why) => new Checked<InputSheetRead>.Bad([why]);
}
