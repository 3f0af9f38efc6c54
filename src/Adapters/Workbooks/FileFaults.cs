using SenHub.Domain;

namespace SenHub.Adapters.Workbooks;

/// <summary>What the hub says of a file, a sheet or a column as a whole. Codes are listed in docs/files.md.</summary>
internal static class FileFaults
{
    private const string Stands = "The last good reading stands and what depends on it waits.";

    public static Fault Missing(string file, IReadOnlyList<string> others) =>
        new("file-missing", new Place(file), others.Count == 0 ? "there is no such file" : $"there is no such file, but there is {string.Join(" and ", others)}", $"{Stands} Put the file back under this name, or make it with \"senhub workbook\".");

    public static Fault Several(string file, IReadOnlyList<string> candidates) =>
        new("two-candidates", new Place(file), $"more than one file could be meant: {string.Join(" and ", candidates)}", $"None of them is believed. {Stands} Keep one under the name {file} and move the others out of the folder.");

    public static Fault Locked(string file) =>
        new("file-locked", new Place(file), "the file cannot be opened", $"{Stands} Let the hub's account read it, and close programs that keep it to themselves.");

    public static Fault Unreadable(string file) =>
        new("file-unreadable", new Place(file), "this is not a whole Excel workbook", $"{Stands} Open it in Excel and save it again, or restore yesterday's copy.");

    public static Fault Protected(string file) =>
        new("file-protected", new Place(file), "this file has a password or the old .xls form", $"{Stands} Save it as an Excel workbook (.xlsx) without a password.");

    public static Fault TooLarge(string file) =>
        new("file-too-large", new Place(file), "this file is larger, or unpacks to more, than a school's sheets can need", $"{Stands} Restore yesterday's copy.");

    public static Fault SheetMissing(Place place, IReadOnlyList<string> unknown) =>
        new("sheet-missing", place, unknown.Count == 0 ? "this sheet is not in the file" : $"this sheet is not in the file; {string.Join(" and ", unknown)} is not known: was it renamed", $"{Stands} Give the sheet its name back.");

    public static Fault HeaderMissing(Place place) =>
        new("header-missing", place, "the row of headings is not among the first ten rows", $"{Stands} Put the headings back, or restore yesterday's copy.");

    public static Fault ColumnsMissing(Place place, IReadOnlyList<string> missing, IReadOnlyList<string> unknown) =>
        new("column-missing", place, $"the column {string.Join(" and ", missing)} is missing{(unknown.Count == 0 ? "" : $"; {string.Join(" and ", unknown)} is not known: was it renamed")}", $"{Stands} Put the heading back, or restore yesterday's copy.");

    public static Fault ColumnTwice(Place place, string heading) =>
        new("column-twice", place, $"two columns are headed {heading}", $"{Stands} Rename or delete one of them.");

    public static Fault ColumnsUnknown(Place place, IReadOnlyList<string> unknown) =>
        new("column-unknown", place, $"the column {string.Join(" and ", unknown)} is not one of the hub's", "It is not read, and \"senhub workbook\" does not carry it over.");

    public static Fault TooManyRows(Place place) =>
        new("too-many-rows", place, "this sheet has more rows than a school can need", $"{Stands} Delete the surplus rows.");

    public static Fault FilterOn(Place place, int hidden) =>
        new("rows-hidden", place, FormattableString.Invariant($"a filter hides {hidden} row(s)"), "They are read all the same. Clear the filter before you sort, paste or fill down.");

    public static Fault NewFileThere(string file) =>
        new("new-file-there", new Place(file), "this file is still here from the last time, and somebody may have typed in it", "Rename it to take the old file's place, or delete it; then run \"senhub workbook\" again.");

    public static Fault ReleaseUnreadable(Place place, string column) =>
        new("release-unreadable", place, $"{column} is blank or cannot be read", "The row is not used. Write recipient, address, on (2026-03-04), by and why.");

    public static Fault ReleasesUnreadable(string file) =>
        new("releases-unreadable", new Place(file), "the first line is not: recipient,address,on,by,why", "The last good reading stands. Put the line back.");
}
