namespace SenHub.Adapters.Exports;

/// <summary>The row that a fault stands in, as the export has it. Pupil data: for the faults report only, never for a log.</summary>
/// <param name="Line">Line on which the row starts, from 1; for a workbook its row.</param>
/// <param name="Sheet">Sheet or inner file; null where there is none.</param>
/// <param name="Cells">The cells in order, or "Element: value" for XML.</param>
public sealed record FaultRow(int Line, string? Sheet, IReadOnlyList<string> Cells)
{
    /// <summary>Columns count cells; in XML they count characters of a line.</summary>
    public bool IsTable { get; init; } = true;

    /// <summary>The cell that a fault's column points to, from 1; null when there is none.</summary>
    public string? Cell(int? column) => IsTable && column is { } at && at >= 1 && at <= Cells.Count ? Cells[at - 1] : null;
}
