using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SenHub.Domain.Import.Sheets;
using Column = SenHub.Domain.Import.Sheets.Column;

namespace SenHub.Adapters.Workbooks.Excel;

/// <summary>The hidden sheet behind the drop-downs: classes, pupils by class, closed lists, suggestions; one column each.</summary>
internal sealed class ListsSheet
{
    /// <summary>Its name in formulas.</summary>
    public const string Name = "Lists";

    private readonly List<IReadOnlyList<string>> columns = [];
    private readonly Dictionary<string, string> ranges = [];
    private readonly IReadOnlyDictionary<SuggestedFrom, IReadOnlyList<string>> suggested;

    /// <summary>Lays out what the sheets of one file offer.</summary>
    public ListsSheet(IEnumerable<SheetDefinition> sheets, PickLists lists)
    {
        if (lists.Pupils.Count > 0)
        {
            Classes = Add([.. lists.Pupils.Select(pupil => pupil.Class).Distinct()]);
            var groups = Add([.. lists.Pupils.Select(pupil => pupil.Class)]);
            var cells = Add([.. lists.Pupils.Select(pupil => pupil.Cell)]);
            var hint = Add(["Choose the class on the left first"]);
            var first = cells[..cells.IndexOf(':', StringComparison.Ordinal)];
            Pupils = row => $"IF($A{row}=\"\",{hint},OFFSET({first},MATCH($A{row},{groups},0)-1,0,COUNTIF({groups},$A{row}),1))";
        }

        suggested = lists.Suggested;
        foreach (var words in sheets.SelectMany(sheet => sheet.Columns).Select(WordsOf).Where(words => words.Count > 0).DistinctBy(Key))
            ranges[Key(words)] = Add(words);
    }

    /// <summary>Range of the classes; null in a file without pupils.</summary>
    public string? Classes { get; }

    /// <summary>Formula of the pupils of the class chosen in a row; null in a file without pupils.</summary>
    public Func<int, string>? Pupils { get; }

    /// <summary>Range that a column's drop-down offers; null when it has none.</summary>
    public string? RangeOf(Column column) => ranges.GetValueOrDefault(Key(WordsOf(column)));

    /// <summary>Writes the sheet.</summary>
    public void WriteTo(WorksheetPart part, CellMaker cells)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        for (var row = 0; row < columns.Select(words => words.Count).DefaultIfEmpty().Max(); row++)
        {
            var at = row;
            writer.WriteElement(new Row(Enumerable.Range(0, columns.Count)
                .Where(column => at < columns[column].Count)
                .Select(column => cells.Words(CellName.Of(column, at + 1), columns[column][at], Look.Short)))
            { RowIndex = (uint)(row + 1) });
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private string Add(IReadOnlyList<string> words)
    {
        var name = CellName.Column(columns.Count);
        columns.Add(words);
        return string.Create(CultureInfo.InvariantCulture, $"{Name}!${name}$1:${name}${words.Count}");
    }

    private IReadOnlyList<string> WordsOf(Column column) =>
        column.Suggests == SuggestedFrom.Nothing ? column.Choices : suggested[column.Suggests];

    private static string Key(IReadOnlyList<string> words) => string.Join('\u001f', words);
}
