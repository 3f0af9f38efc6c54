namespace SenHub.Domain.Import.Sheets;

/// <summary>Which rows of a sheet bind until a row lifts them (SD-F4).</summary>
/// <param name="Key">Headings that name the bound thing, whatever row it stands in.</param>
/// <param name="BindsWhen">Heading whose cell makes the row bind; null when every row binds.</param>
/// <param name="LiftedBy">Headings that must all be filled to lift; empty when nothing on the same row can.</param>
public sealed record StickyRule(IReadOnlyList<string> Key, string? BindsWhen, IReadOnlyList<string> LiftedBy)
{
    /// <summary>Whether the row binds: it says so, and does not say lifted on, by whom and why.</summary>
    public bool Binds(SheetRow row) =>
        (BindsWhen is null || row.Cells.ContainsKey(BindsWhen))
        && (LiftedBy.Count == 0 || !LiftedBy.All(row.Cells.ContainsKey));

    /// <summary>Whether the row is about the same thing as another, by key, in any casing.</summary>
    public string KeyOf(SheetRow row) => row.KeyOver(Key);

    /// <summary>Some of the lifting facts, not all: the row still binds.</summary>
    public bool IsHalfLifted(SheetRow row) => Binds(row) && LiftedBy.Any(row.Cells.ContainsKey);
}
