using SenHub.Domain.Import.Sheets;

namespace SenHub.Domain.Documents;

/// <summary>A table that people take away to a spreadsheet, whatever the file: what CSV and workbook show is the same by construction.</summary>
/// <param name="Name">Of the sheet; letters and blanks.</param>
/// <param name="Label">Sensitivity, for the foot of each printed page.</param>
/// <param name="Frozen">Columns that stay in view.</param>
/// <param name="Columns">Their kinds say what the cells are.</param>
/// <param name="Rows">Canonical text, each as long as the columns: days as 2026-03-04, numbers with a point; null where there is nothing.</param>
public sealed record PlainTable(string Name, string Label, int Frozen, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);
