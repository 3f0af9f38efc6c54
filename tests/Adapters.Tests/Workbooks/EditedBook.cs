using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SenHub.Adapters.Tests.Workbooks;

/// <summary>A workbook under the hands of a person: cells typed, rows copied, columns sorted, sheets renamed.</summary>
internal sealed class EditedBook(string path) : IDisposable
{
    public const int FirstData = 4;

    private readonly SpreadsheetDocument document = SpreadsheetDocument.Open(path, isEditable: true);

    private WorkbookPart Book => document.WorkbookPart!;

    /// <summary>Types words.</summary>
    public void Type(string sheet, string cell, string text)
    {
        var at = CellAt(sheet, cell);
        at.CellFormula = null;
        at.DataType = CellValues.String;
        at.CellValue = new CellValue(text);
    }

    /// <summary>Types a number; a date where the cell looks like one.</summary>
    public void Type(string sheet, string cell, double number, bool plain = false)
    {
        var at = CellAt(sheet, cell);
        at.DataType = null;
        at.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        if (plain)
            at.StyleIndex = 0;
    }

    public void TypeFormula(string sheet, string cell, string formula, string lastValue)
    {
        Type(sheet, cell, lastValue);
        CellAt(sheet, cell).CellFormula = new CellFormula(formula);
    }

    public void Clear(string sheet, string cell)
    {
        var at = CellAt(sheet, cell);
        at.DataType = null;
        at.CellValue = null;
    }

    public string Text(string sheet, string cell)
    {
        var at = CellAt(sheet, cell);
        return at.DataType?.Value == CellValues.SharedString
            ? Book.SharedStringTablePart!.SharedStringTable.ElementAt(int.Parse(at.InnerText, CultureInfo.InvariantCulture)).InnerText
            : at.InnerText;
    }

    /// <summary>Sorts only these columns of these rows the other way round.</summary>
    public void Reverse(string sheet, string columns, int first, int last)
    {
        foreach (var column in columns.Split(','))
        {
            for (var (top, bottom) = (first, last); top < bottom; top++, bottom--)
                Swap(CellAt(sheet, $"{column}{top}"), CellAt(sheet, $"{column}{bottom}"));
        }
    }

    /// <summary>Copies whole cells, hidden ones too, as a fill-down of a selection does.</summary>
    public void FillDown(string sheet, string columns, int from, int to)
    {
        foreach (var column in columns.Split(','))
        {
            for (var row = from + 1; row <= to; row++)
                Copy(CellAt(sheet, $"{column}{from}"), CellAt(sheet, $"{column}{row}"));
        }
    }

    public void DeleteRow(string sheet, int row) => Rows(sheet).First(found => found.RowIndex! == (uint)row).Remove();

    public void HideRow(string sheet, int row) => Rows(sheet).First(found => found.RowIndex! == (uint)row).Hidden = true;

    public void Rename(string sheet, string name) => Book.Workbook.Descendants<Sheet>().First(found => found.Name == sheet).Name = name;

    public void Remove(string sheet) => Book.Workbook.Descendants<Sheet>().First(found => found.Name == sheet).Remove();

    public void CountDaysFrom1904() => Book.Workbook.PrependChild(new WorkbookProperties { Date1904 = true });

    /// <summary>The letter of the column with this heading.</summary>
    public string Column(string sheet, string heading) =>
        string.Concat(Rows(sheet).First(row => row.RowIndex! == 2u).Elements<Cell>().First(cell => Text(sheet, cell.CellReference!) == heading).CellReference!.Value!.Where(char.IsLetter));

    public int LastRow(string sheet) => (int)Rows(sheet).Max(row => row.RowIndex!.Value);

    public void Dispose() => document.Dispose();

    private IEnumerable<Row> Rows(string sheet) => Data(sheet).Elements<Row>();

    private SheetData Data(string sheet)
    {
        var id = Book.Workbook.Descendants<Sheet>().First(found => found.Name == sheet).Id!;
        return ((WorksheetPart)Book.GetPartById(id!)).Worksheet.GetFirstChild<SheetData>()!;
    }

    private Cell CellAt(string sheet, string name)
    {
        var line = uint.Parse(name.TrimStart([.. Enumerable.Range('A', 26).Select(letter => (char)letter)]), CultureInfo.InvariantCulture);
        var row = Rows(sheet).FirstOrDefault(found => found.RowIndex! == line) ?? Data(sheet).AppendChild(new Row { RowIndex = line });
        return row.Elements<Cell>().FirstOrDefault(found => found.CellReference == name) ?? Insert(row, new Cell { CellReference = name });
    }

    private static Cell Insert(Row row, Cell cell)
    {
        var name = cell.CellReference!.Value!;
        var next = row.Elements<Cell>().FirstOrDefault(found => (found.CellReference!.Value!.Length, found.CellReference.Value).CompareTo((name.Length, name)) > 0);
        return row.InsertBefore(cell, next)!;
    }

    private static void Swap(Cell left, Cell right)
    {
        var (type, value, look) = (left.DataType, left.CellValue, left.StyleIndex);
        left.CellValue = null;
        Copy(right, left);
        (right.DataType, right.StyleIndex) = (type, look);
        right.CellValue = (CellValue?)value?.CloneNode(true);
    }

    private static void Copy(Cell from, Cell to)
    {
        to.DataType = from.DataType;
        to.StyleIndex = from.StyleIndex;
        to.CellValue = (CellValue?)from.CellValue?.CloneNode(true);
    }
}
