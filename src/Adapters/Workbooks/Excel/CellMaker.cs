using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Domain.Import.Sheets;
using Column = SenHub.Domain.Import.Sheets.Column;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>Makes cells of canonical text: days become dates, numbers numbers, all else words.</summary>
internal sealed class CellMaker(SharedTexts texts)
{
    // Excel's serial 0, which lets its non-existent 29 February 1900 be.
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>A cell of a column; blank text makes a blank cell with the column's look.</summary>
    public Cell Value(string name, Column column, string? text) => Value(name, column, text, SheetLayout.LookOf(column));

    /// <summary>The cell of the example row.</summary>
    public Cell Example(string name, Column column) => Value(name, column, column.Example, column.Kind switch
    {
        ColumnKind.Date => Look.ExampleDate,
        ColumnKind.Money => Look.ExampleMoney,
        _ => Look.Example,
    });

    /// <summary>Words that are not a value of a column.</summary>
    public Cell Words(string name, string text, Look look) =>
        text.Length == 0 ? Blank(name, look) : texts.Cell(name, text, look);

    /// <summary>A cell of a column with another look than the column's own.</summary>
    public Cell Value(string name, Column column, string? text, Look look)
    {
        if (string.IsNullOrEmpty(text))
            return Blank(name, look);
        if (column.Kind == ColumnKind.Date && DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Number(name, (day.DayNumber - SerialZero.DayNumber).ToString(CultureInfo.InvariantCulture), look);
        if (column.Kind is ColumnKind.Number or ColumnKind.Money && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
            return Number(name, CellText.Of(number), look);
        return texts.Cell(name, text, IsLikeFormula(text) ? Quoted(look) : look);
    }

    private static bool IsLikeFormula(string text) => text[0] is '=' or '+' or '-' or '@';

    private static Look Quoted(Look look) => look switch
    {
        Look.Short => Look.ShortQuoted,
        Look.Long => Look.LongQuoted,
        _ => look,
    };

    private static Cell Blank(string name, Look look) => new() { CellReference = name, StyleIndex = (uint)look };

    private static Cell Number(string name, string number, Look look) =>
        new() { CellReference = name, StyleIndex = (uint)look, CellValue = new CellValue(number) };
}
