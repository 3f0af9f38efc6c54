using System.Globalization;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>A row being written, cell by cell, as canonical text. Blank facts leave no cell.</summary>
internal sealed class RowDraft(string? rowId = null)
{
    private readonly Dictionary<string, string> cells = [];

    /// <summary>Whom the row is about.</summary>
    public RowDraft Put(PupilRef pupil) => Put(Columns.Pupil, pupil.ToString());

    /// <summary>Words.</summary>
    public RowDraft Put(Column column, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            cells[column.Heading] = CellText.Tidy(text);
        return this;
    }

    /// <summary>A day.</summary>
    public RowDraft Put(Column column, DateOnly? day) => Put(column, day?.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>A number or pounds.</summary>
    public RowDraft Put(Column column, decimal? number) => Put(column, number is { } value ? CellText.Of(value) : null);

    /// <summary>Yes or No.</summary>
    public RowDraft Put(Column column, bool? yes) => Put(column, yes is null ? null : yes.Value ? "Yes" : "No");

    /// <summary>Several things in one cell.</summary>
    public RowDraft Put(Column column, IEnumerable<string> many) => Put(column, string.Join("; ", many));

    /// <summary>Rows with ids of their own, in the order given.</summary>
    public static IReadOnlyList<SheetRow> Number(SheetDefinition sheet, IEnumerable<RowDraft> drafts)
    {
        var used = new HashSet<string>();
        var rows = new List<SheetRow>();
        foreach (var draft in drafts)
        {
            var row = draft.ToRow(sheet, rows.Count + 1);
            while (!used.Add(row.RowId))
                row = row with { RowId = RowMarks.IdFrom(row) };
            rows.Add(row);
        }

        return rows;
    }

    private SheetRow ToRow(SheetDefinition sheet, int line) => new(rowId ?? RowMarks.IdFrom(sheet, cells), line, cells);
}
