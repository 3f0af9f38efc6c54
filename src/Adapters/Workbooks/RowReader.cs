using SenHub.Adapters.Workbooks.Excel;
using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>Reads one row: canonical cells, the cells as typed, and every fault in it.</summary>
internal sealed class RowReader(SheetDefinition sheet, string file, PupilCells pupils, DateTime serialZero)
{
    /// <summary>The row as typed, faulty cells included, for the next file that the hub writes.</summary>
    public Dictionary<string, string> Typed { get; } = [];

    /// <summary>All faults of the row, from left to right.</summary>
    public List<Fault> Faults { get; } = [];

    /// <summary>Headings of cells that were typed in and could not be read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>The row cannot be used: its pupil or a required cell is missing or wrong.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>Something besides the pupil stands in it; a row made in advance and not filled in yet says nothing.</summary>
    public bool SaysAnything => Typed.Keys.Any(heading => heading != Columns.PupilHeading);

    /// <summary>The cells that could be read.</summary>
    public Dictionary<string, string> Read(RawRow raw, HeaderRow header, bool isNew)
    {
        var cells = new Dictionary<string, string>();
        foreach (var column in sheet.Columns)
        {
            if (!header.At.TryGetValue(column.Heading, out var at))
                continue;
            var place = new Place(file, Sheet: sheet.Name, Cell: CellName.Of(at, raw.Line));
            var cell = column.Kind == ColumnKind.Pupil ? Pupil(raw[at], isNew, place) : CellReader.Read(column, raw[at], serialZero, place);
            if (cell.Text is not null)
                cells[column.Heading] = cell.Text;
            if ((cell.Text ?? RawText.Of(raw[at])) is { Length: > 0 } typed)
                Typed[column.Heading] = typed;
            Judge(column, cell, place);
        }

        return cells;
    }

    private void Judge(Column column, ReadCell cell, Place place)
    {
        if (cell is { Text: null, Fault: not null })
            Unread.Add(column.Heading);
        if (cell.Fault is not null)
            Faults.Add(cell.Fault);
        else if (cell.Text is null && column.Required)
            Faults.Add(CellFaults.RequiredMissing(place, column.Heading));
        IsRefused |= cell.Text is null && (column.Required || (cell.Fault is not null && column.Key));
    }

    private ReadCell Pupil(object? value, bool isNew, Place place)
    {
        var fault = pupils.Check(RawText.Of(value), isNew, place, out var pupil);
        return fault is null ? new ReadCell(pupil.ToString(), null) : new ReadCell(null, fault);
    }
}
