using System.Globalization;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>Typed looks at a row that was checked when it was read. A blank cell is null.</summary>
internal static class RowCells
{
    /// <summary>Whom the row is about; rows without a known pupil were refused.</summary>
    public static PupilRef Pupil(this SheetRow row) => row.Subject.GetValueOrDefault();

    /// <summary>Words.</summary>
    public static string? Text(this SheetRow row, Column column) => row[column.Heading];

    /// <summary>Words of a required column.</summary>
    public static string Needed(this SheetRow row, Column column) => row[column.Heading] ?? "";

    /// <summary>A day.</summary>
    public static DateOnly? Day(this SheetRow row, Column column) =>
        DateOnly.TryParseExact(row[column.Heading], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day of a required column.</summary>
    public static DateOnly NeededDay(this SheetRow row, Column column) => row.Day(column).GetValueOrDefault();

    /// <summary>A number or pounds.</summary>
    public static decimal? Number(this SheetRow row, Column column) =>
        decimal.TryParse(row[column.Heading], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number without a fraction.</summary>
    public static int? Whole(this SheetRow row, Column column) => (int?)row.Number(column);

    /// <summary>Yes is true, No is false.</summary>
    public static bool? YesNo(this SheetRow row, Column column) => row[column.Heading] switch
    {
        "Yes" => true,
        "No" => false,
        _ => null,
    };

    /// <summary>Several things in one cell, parted by semicolons or line ends.</summary>
    public static IReadOnlyList<string> Many(this SheetRow row, Column column) =>
        (row[column.Heading] ?? "").Split([';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
