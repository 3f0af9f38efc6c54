namespace SenHub.Domain.Import.Sheets;

/// <summary>How far a sheet is believed: the school's limit, and the readings that a person accepted although they went beyond it.</summary>
/// <param name="Released">Ids of held readings that a person let go.</param>
public sealed record SheetTrust(ShrinkLimit Limit, IReadOnlySet<Guid> Released)
{
    /// <summary>The usual limit, and nothing released.</summary>
    public static SheetTrust Usual { get; } = new(ShrinkLimit.Usual, new HashSet<Guid>());

    /// <summary>Whether a person may accept such a reading: rows that are gone, and facts that moved. What cannot be read or contradicts itself is mended.</summary>
    public static bool CanBeReleased(Fault why) => why.Code is "rows-gone" or "facts-moved";

    /// <summary>Whether a person accepted just this reading.</summary>
    public bool HasReleased(SheetDefinition sheet, SheetReading now, Fault why) => Released.Contains(IdOf(sheet, now, why));

    /// <summary>Derived from the sheet and all it says: one more change, and it is another reading.</summary>
    public static Guid IdOf(SheetDefinition sheet, SheetReading now, Fault why) => DerivedId.Of(
        "held-sheet",
        [sheet.Audience, sheet.Name, why.Code, .. now.Rows.Concat(now.Refused).Select(row => $"{row.RowId}\u001f{row.Content}").Order(StringComparer.Ordinal)]);
}
