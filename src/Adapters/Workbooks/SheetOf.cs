using SenHub.Domain;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Adapters.Workbooks;

/// <summary>A sheet whose rows are facts of the domain: its definition, and the way there and back.</summary>
internal sealed record SheetOf<T>(SheetDefinition Definition, Func<SheetRow, Place, T> Read, Func<T, RowDraft> Write)
{
    /// <summary>The facts that the standing rows say.</summary>
    public IReadOnlyList<T> FactsIn(SencoSheets sheets, string file) =>
    [
        .. (sheets.Find(Definition.Audience, Definition.Name)?.Rows ?? [])
            .Select(row => Read(row, new Place(file, row.Line, Sheet: Definition.Name))),
    ];

    /// <summary>The rows that say these facts.</summary>
    public SheetRows RowsOf(IEnumerable<T> facts) =>
        new(Definition.Audience, Definition.Name, RowDraft.Number(Definition, facts.Select(Write)));
}
