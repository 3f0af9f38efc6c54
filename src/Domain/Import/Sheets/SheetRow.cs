using SenHub.Domain.Roll;

namespace SenHub.Domain.Import.Sheets;

/// <summary>One row of a sheet as plain text, ready to be kept: days as 2026-03-04, numbers with a point, Yes and No, the pupil as reference only. Blank cells are absent.</summary>
/// <param name="RowId">The hidden id, or one derived from the content for a row that a person added.</param>
/// <param name="Line">The row in the file, from 1.</param>
public sealed record SheetRow(string RowId, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>Headings of cells that hold something which could not be read.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>The cell's text; null when blank.</summary>
    public string? this[string heading] => Cells.GetValueOrDefault(heading);

    /// <summary>Whom the row is about; null on sheets without pupils.</summary>
    public PupilRef? Subject => PupilRef.TryParse(this[Columns.PupilHeading], out var pupil) ? pupil : null;

    /// <summary>The cells under these headings as one comparable text.</summary>
    public string KeyOver(IEnumerable<string> headings) =>
        string.Join('\u001f', headings.Select(heading => (this[heading] ?? "").Trim().ToUpperInvariant()));

    /// <summary>Everything the row says, independent of where it stands.</summary>
    public string Content => string.Join('\u001f', Cells.OrderBy(cell => cell.Key, StringComparer.Ordinal).Select(cell => $"{cell.Key}\u001e{cell.Value}"));
}

/// <summary>The rows of one sheet that stand.</summary>
public sealed record SheetRows(string Audience, string Sheet, IReadOnlyList<SheetRow> Rows)
{
    /// <summary>Position of each heading when the rows were read, from 0.</summary>
    public IReadOnlyDictionary<string, int> ColumnsAt { get; init; } = new Dictionary<string, int>();
}

/// <summary>The four files as last believed, sheet by sheet. Plain data: kept as JSON until the next reading.</summary>
public sealed record SencoSheets(IReadOnlyList<SheetRows> Sheets)
{
    /// <summary>Before the first reading.</summary>
    public static SencoSheets None { get; } = new([]);

    /// <summary>The sheet as last believed; null when it never was.</summary>
    public SheetRows? Find(string audience, string sheet) =>
        Sheets.FirstOrDefault(kept => kept.Audience == audience && kept.Sheet == sheet);
}
