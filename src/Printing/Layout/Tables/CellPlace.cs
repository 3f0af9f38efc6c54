namespace SenHub.Printing.Layout.Tables;

/// <summary>Where a cell stands and what it is; the same for all plain cells of a column, which share it.</summary>
/// <param name="X">Of its text, in points from the table's left edge.</param>
/// <param name="Width">Of its text, in points.</param>
/// <param name="Tag">TH or TD.</param>
/// <param name="Scope">Column or Row for a header cell.</param>
internal sealed record CellPlace(double X, double Width, string Tag, string? Scope)
{
    /// <summary>Columns and rows it reaches over; 0 is the same as 1.</summary>
    public (int Columns, int Rows) Span { get; init; }

    /// <summary>Its own edges, in points from the table's left edge.</summary>
    public (double Left, double Right) Edges { get; init; }
}
