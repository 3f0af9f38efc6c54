using SenHub.Adapters.Workbooks.Office;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Workbooks;

/// <summary>What the drop-downs of one file offer. Pupils are parted by class (SD-F6).</summary>
/// <param name="Pupils">Class and pupil cell, by class, then name; empty for a file without pupils.</param>
/// <param name="Suggested">Words from other sheets.</param>
internal sealed record PickLists(
    IReadOnlyList<(string Class, string Cell)> Pupils, IReadOnlyDictionary<SuggestedFrom, IReadOnlyList<string>> Suggested)
{
    /// <summary>The lists for one file.</summary>
    public static PickLists For(WorkbookDefinition workbook, SchoolRoll roll, SencoSheets sheets)
    {
        var hasPupils = workbook.Sheets.Any(sheet => sheet.IsAboutPupils);
        var here = roll.Pupils.Where(pupil => pupil.State is RollState.OnRoll or RollState.PreAdmission);
        var agencies = Words(sheets, AgenciesSheet.Sheet.Definition, AgenciesSheet.Name);
        return new PickLists(
            hasPupils ? ByClass(here) : [],
            new Dictionary<SuggestedFrom, IReadOnlyList<string>>
            {
                [SuggestedFrom.Agencies] = ["SENCo", .. agencies],
                [SuggestedFrom.RateCardRoles] = Words(sheets, RateCardSheet.Definition, RateCardSheet.Role),
                [SuggestedFrom.Authorities] = Words(sheets, AgenciesSheet.Sheet.Definition, AgenciesSheet.Authority),
            });
    }

    private static IReadOnlyList<(string Class, string Cell)> ByClass(IEnumerable<Pupil> pupils) =>
    [
        .. pupils.Select(pupil => (Class: pupil.Class ?? PupilCells.NoClass, Cell: PupilCells.Of(pupil), pupil.Surname, pupil.Forename, pupil.Ref))
            .OrderBy(pupil => pupil.Class.Length)
            .ThenBy(pupil => pupil.Class, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pupil => pupil.Surname, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pupil => pupil.Forename, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pupil => pupil.Ref)
            .Select(pupil => (pupil.Class, pupil.Cell)),
    ];

    private static IReadOnlyList<string> Words(SencoSheets sheets, SheetDefinition sheet, Column column) =>
    [
        .. (sheets.Find(sheet.Audience, sheet.Name)?.Rows ?? [])
            .Select(row => row.Text(column))
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.OrdinalIgnoreCase),
    ];
}
