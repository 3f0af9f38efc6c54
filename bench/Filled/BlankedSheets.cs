using System.Text.RegularExpressions;
using SenHub.Adapters.Templates;
using SenHub.Adapters.Workbooks;
using SenHub.Documents.Catalogue;
using SenHub.Documents.Dataset;
using SenHub.Domain.Documents.Templates;
using SenHub.Domain.Import.Sheets;

namespace SenHub.Bench.Filled;

/// <summary>The SENCo's sheets with cells blanked. Cells that make a row that row stay, and the cells without which a whole guarding sheet is held: a school mends those before anything goes on.</summary>
internal static class BlankedSheets
{
    private static readonly IReadOnlyList<string> RequiredSources =
    [
        .. PaperCatalogue.All.SelectMany(entry => entry.Asks).Where(asked => asked.Required).Select(asked => asked.Source),
        .. TemplateFiles.Shipped.SelectMany(template => template.Fields).Where(field => field.Need != FieldNeed.Optional).Select(field => FieldCatalogue.Find(field.Field)?.Source).OfType<string>(),
    ];

    private static readonly Dictionary<(string, string), SheetDefinition> Definitions =
        FourFiles.All.SelectMany(workbook => workbook.Sheets).ToDictionary(sheet => (sheet.Audience, sheet.Name));

    /// <summary>The sheets about pupils, blanked; those of the office as they are.</summary>
    public static SencoSheets Of(SencoSheets sheets, Blanks blanks) => new(
        [.. sheets.Sheets.Select(sheet => Definitions.TryGetValue((sheet.Audience, sheet.Sheet), out var known) && known.IsAboutPupils ? sheet with { Rows = [.. sheet.Rows.Select((row, at) => Of(row, at, known, blanks))] } : sheet)]);

    // A row is refused without it; a required field of a paper names the column; or such a field needs the whole sheet, whose sentences it shows.
    private static bool IsRequired(Column column, SheetDefinition sheet) =>
        column.Required || RequiredSources.SelectMany(source => source.Split("; ")).Any(source => Names(source, sheet) && (NamedColumns(source) is { Length: > 0 } named ? named.Contains(column.Heading) : column.FreeText));

    private static bool Names(string source, SheetDefinition sheet) => source.StartsWith($"{sheet.Audience} file", StringComparison.Ordinal) && Regex.IsMatch(source, $@"\b{sheet.Name}\b");

    private static string[] NamedColumns(string source) =>
        source.Split([", column ", ", columns "], StringSplitOptions.None) is [_, var columns] ? columns.Split([", ", " and "], StringSplitOptions.None) : [];

    private static SheetRow Of(SheetRow row, int at, SheetDefinition sheet, Blanks blanks) => row with
    {
        Cells = sheet.Columns.Where(column => row[column.Heading] is not null)
            .Where(column => column.Key || (sheet.HeldByRefusedRow && column.Required) || !blanks.Blank(FormattableString.Invariant($"{sheet.Name}/{at}/{column.Heading}"), IsRequired(column, sheet)))
            .ToDictionary(column => column.Heading, column => row[column.Heading]!),
    };
}
