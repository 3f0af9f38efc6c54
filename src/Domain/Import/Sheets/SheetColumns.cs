namespace SenHub.Domain.Import.Sheets;

/// <summary>Where each column of a sheet stood when it was last read: people move columns about, and a fault found later still names its cell.</summary>
/// <param name="At">Position of each heading, from 0.</param>
public sealed record SheetColumns(string Audience, string Sheet, IReadOnlyDictionary<string, int> At)
{
    /// <summary>The cell under a heading in the row of a place; the row itself where column or line is not known.</summary>
    public Place CellOf(Place row, string heading) =>
        row.Line is { } line && At.TryGetValue(heading, out var column) ? row with { Line = null, Cell = CellName.Of(column, line) } : row;
}
