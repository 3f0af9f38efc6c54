using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>A sheet ready to be written: its rows in the order people like to read.</summary>
internal sealed record MadeSheet(SheetDefinition Definition, IReadOnlyList<MadeRow> Rows);

/// <summary>A row ready to be written, with its hidden marks.</summary>
/// <param name="Class">Registration group for the drop-down of pupils; null on sheets without pupils.</param>
/// <param name="Cells">By heading; the pupil in full: "LK-412-7 Surname, Forename (7B)".</param>
internal sealed record MadeRow(string RowId, string Check, string? Class, IReadOnlyDictionary<string, string> Cells);
