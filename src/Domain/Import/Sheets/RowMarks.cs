using System.Security.Cryptography;
using System.Text;

namespace SenHub.Domain.Import.Sheets;

/// <summary>The two hidden cells of a row: its id, and a check value over id and pupil cell (SD-F3).</summary>
public static class RowMarks
{
    /// <summary>Heading of the hidden id.</summary>
    public const string IdHeading = "Row id";

    /// <summary>Heading of the hidden check value.</summary>
    public const string CheckHeading = "Check";

    /// <summary>The id of a row that has none yet: from its sheet and key, never from its position.</summary>
    public static string IdFrom(SheetDefinition sheet, IReadOnlyDictionary<string, string> cells)
    {
        var key = new SheetRow("", 0, cells).KeyOver(sheet.Columns.Where(column => column.Key).Select(column => column.Heading));
        return Short("sheet-row", sheet.Audience, sheet.Name, key);
    }

    /// <summary>A further id for a row whose derived id another row already has.</summary>
    public static string IdFrom(SheetRow row) => Short("sheet-row-content", row.RowId, row.Content);

    /// <summary>Six characters that change when the id or the pupil cell changes. Spaces do not count.</summary>
    public static string CheckOf(string rowId, string pupilCell)
    {
        var tidy = string.Join(' ', pupilCell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{rowId}\u001f{tidy}"));
        return Convert.ToHexString(hash, 0, 3);
    }

    private static string Short(string kind, params ReadOnlySpan<string> parts) => $"r{DerivedId.Of(kind, parts):N}"[..13];
}
