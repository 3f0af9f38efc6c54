using System.Globalization;

namespace SenHub.Domain.Import.Sheets;

/// <summary>What the hub says of a sheet or of rows as a whole. Codes are listed in docs/files.md.</summary>
public static class SheetFaults
{
    private const string Undo =
        "The last good reading stands and nothing that depends on this sheet goes out. Undo the sort or paste, or restore yesterday's copy; or run \"senhub workbook\" and type the newest changes again.";

    /// <summary>Pupil cells and hidden marks do not belong together.</summary>
    public static Fault PartialSort(Place place, int rows) =>
        new("partial-sort", place, FormattableString.Invariant($"looks like a partial sort or a paste over: in {rows} row(s) the pupil is not the one the row was made for"), Undo);

    /// <summary>Facts stand with other pupils than last time.</summary>
    public static Fault Moved(Place place, IReadOnlyList<string> headings) =>
        new("facts-moved", place, $"looks like a partial sort: under {string.Join(", ", headings)} more than {MovedFacts.RowsAllowed.ToString(CultureInfo.InvariantCulture)} rows now show what was another's", Undo + " Release if every row is as it should be.");

    /// <summary>A row was copied over others.</summary>
    public static Fault FillDown(Place place) =>
        new("fill-down", place, "looks like a fill-down: a row stands here more than once and other rows are gone", Undo);

    /// <summary>Too many rows are gone.</summary>
    public static Fault Shrunk(Place place, int before, int now) =>
        new("rows-gone", place, FormattableString.Invariant($"{now} rows where there were {before} at the last good reading"), "The last good reading stands and what depends on this sheet waits. Put the rows back; release if they are meant to be gone.");

    /// <summary>A row of a guarding sheet cannot be used.</summary>
    public static Fault GuardUnreadable(Place place, int rows) =>
        new("guard-unreadable", place, FormattableString.Invariant($"{rows} row(s) of this sheet cannot be read"), "The last good reading stands and what depends on it waits. Mend the rows named above.");

    /// <summary>Two rows have the same hidden id.</summary>
    public static Fault CopiedRow(Place place) =>
        new("row-id-twice", place, "this row was copied from another and still carries its hidden mark", "It is read as a row of its own. Check that nothing of the first row is left in it.");

    /// <summary>Two rows say the same.</summary>
    public static Fault SameTwice(Place place) =>
        new("row-twice", place, "this row stands here twice", "It is counted once. Delete one of the two.");

    /// <summary>Two rows contradict each other.</summary>
    public static Fault KeyTwice(Place place, string key) =>
        new("key-twice", place, $"another row has the same {key}", "Neither is believed, and the last good row stands. Keep one of the two.");

    /// <summary>A binding row is gone.</summary>
    public static Fault StillBinds(Place place) =>
        new("restriction-gone", place, "a restriction or withdrawal read earlier is no longer on the sheet", "It still holds. To lift it, put the row back and fill in lifted on, by whom and why; a withdrawn consent is given again on a new row.");

    /// <summary>Half a lifting.</summary>
    public static Fault HalfLifted(Place place) =>
        new("lifting-incomplete", place, "a restriction is lifted only when lifted on, by whom and why are all filled in", "It still holds. Fill in the missing cells.");
}
