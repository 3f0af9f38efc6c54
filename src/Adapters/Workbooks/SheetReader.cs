using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>Reads one sheet row by row and names each fault by its cell.</summary>
internal sealed class SheetReader(SheetDefinition sheet, string file, PupilCells pupils, DateTime serialZero)
{
    /// <summary>The word that the example row begins with.</summary>
    public const string ExampleWord = "Example";

    private readonly List<SheetRow> rows = [];
    private readonly List<SheetRow> refused = [];
    private readonly List<SheetRow> typed = [];
    private readonly List<Fault> faults = [];
    private readonly List<int> mismatches = [];

    /// <summary>The sheet as it stands.</summary>
    public SheetReading Read(RawSheet raw)
    {
        var place = new Place(file, Sheet: sheet.Name);
        return HeaderRow.Find(sheet, raw, place) switch
        {
            Checked<HeaderRow>.Bad bad => NotBelieved(bad.Faults[0]),
            Checked<HeaderRow>.Good when raw.IsCut => NotBelieved(FileFaults.TooManyRows(place)),
            Checked<HeaderRow>.Good good => ReadRows(raw, good.Value, place),
            _ => throw new InvalidOperationException("Checked is either good or bad."),
        };
    }

    private SheetReading ReadRows(RawSheet raw, HeaderRow header, Place place)
    {
        var data = raw.Rows.Where(row => row.Line > header.Line && !IsExample(row, header)).ToList();
        foreach (var row in data)
            ReadRow(row, header);
        if (header.Unknown.Count > 0)
            faults.Add(FileFaults.ColumnsUnknown(place, header.Unknown));
        if (data.Count(row => row.IsHidden) is > 0 and var hidden)
            faults.Add(FileFaults.FilterOn(place, hidden));
        return new SheetReading
        {
            File = file,
            Rows = rows,
            Refused = refused,
            Typed = typed,
            Faults = faults,
            ColumnsAt = header.At,
            NotBelieved = mismatches.Count == 0 ? null : SheetFaults.PartialSort(place with { Line = mismatches[0] }, mismatches.Count),
        };
    }

    private SheetReading NotBelieved(Fault why) => new() { File = file, NotBelieved = why };

    private bool IsExample(RawRow row, HeaderRow header) =>
        RawText.Of(row[header.At[sheet.Columns[0].Heading]]).StartsWith(ExampleWord, StringComparison.OrdinalIgnoreCase);

    private void ReadRow(RawRow raw, HeaderRow header)
    {
        var rowId = Mark(raw, header, RowMarks.IdHeading);
        var isNew = rowId.Length == 0 || rowId.Equals(ExampleWord, StringComparison.OrdinalIgnoreCase);
        if (sheet.IsAboutPupils && !isNew && Mark(raw, header, RowMarks.CheckHeading) != RowMarks.CheckOf(rowId, PupilText(raw, header)))
            mismatches.Add(raw.Line);

        var reader = new RowReader(sheet, file, pupils, serialZero);
        var cells = reader.Read(raw, header, isNew);
        var id = isNew ? RowMarks.IdFrom(sheet, cells) : rowId;
        if (!reader.SaysAnything)
            return;
        typed.Add(new SheetRow(id, raw.Line, reader.Typed));
        faults.AddRange(reader.Faults);
        (reader.IsRefused ? refused : rows).Add(new SheetRow(id, raw.Line, cells) { Unread = reader.Unread });
    }

    private static string PupilText(RawRow raw, HeaderRow header) => RawText.Of(raw[header.At[Columns.PupilHeading]]);

    private static string Mark(RawRow raw, HeaderRow header, string heading) => RawText.Of(raw[header.At[heading]]);
}
