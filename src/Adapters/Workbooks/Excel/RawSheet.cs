namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>A sheet as Excel holds it, not yet understood.</summary>
/// <param name="IsCut">It has more rows than were taken.</param>
internal sealed record RawSheet(string Name, IReadOnlyList<RawRow> Rows, bool IsCut);

/// <summary>A row with at least one cell.</summary>
/// <param name="Line">From 1, as Excel numbers it.</param>
/// <param name="Cells">From column A: text, double, DateTime, TimeSpan, bool or null.</param>
internal sealed record RawRow(int Line, bool IsHidden, IReadOnlyList<object?> Cells)
{
    /// <summary>The value in a column counted from 0; null when blank.</summary>
    public object? this[int column] => column < Cells.Count ? Cells[column] : null;
}

/// <summary>A workbook as Excel holds it.</summary>
/// <param name="SerialZero">The day that serial number 0 means: the 1900 or the 1904 system.</param>
internal sealed record RawWorkbook(IReadOnlyList<RawSheet> Sheets, DateTime SerialZero);
