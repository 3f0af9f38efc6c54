using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Workers.Import;

/// <summary>What of a night's reading waits for a person, and the record of each decision.</summary>
internal static class HeldReading
{
    /// <summary>Refused exports and sheets that are not believed.</summary>
    public static IReadOnlyList<HeldTonight> Of(SchoolNumber school, SchoolReading reading)
    {
        var files = reading.Exports.Decisions.Where(decision => decision.Verdict == ImportVerdict.Refused).Select(decision => new HeldImport
        {
            School = school,
            Origin = HeldOrigin.File,
            ChangeId = ExportAcceptance.IdOf(decision.Hash),
            Why = decision.Reasons.FirstOrDefault(reason => !ExportAcceptance.CanBeForced(reason)) ?? decision.Reasons[0],
            Owner = HoldOwner.Office,
            Releasable = decision.CanBeReleased,
        });
        var present = reading.Exports.Decisions.Select(decision => ExportAcceptance.IdOf(decision.Hash)).ToHashSet();
        var sheets = reading.Files.Facts.HeldSheets.Where(sheet => sheet.ReleasableAs is not null).Select(sheet => new HeldImport
        {
            School = school,
            Origin = HeldOrigin.Sheet,
            ChangeId = sheet.ReleasableAs!.Value,
            Why = sheet.Why,
            Owner = SheetGate.OwnerOf(sheet),
        });
        return
        [
            new HeldTonight(HeldOrigin.File, [.. files.DistinctBy(held => held.ChangeId)], present, IsWhole: true),
            // A file that is open tonight says nothing about a sheet that was released.
            new HeldTonight(HeldOrigin.Sheet, [.. sheets], reading.Files.Facts.HeldSheets.Count == 0 ? [] : [.. reading.Guards.IdsOf(HeldOrigin.Sheet)], IsWhole: true),
        ];
    }

    /// <summary>One record a file and one a held sheet.</summary>
    public static IReadOnlyList<ImportRecord> Records(SchoolReading reading) =>
    [
        .. reading.Exports.Decisions.Select(decision => new ImportRecord(decision.File, decision.Verdict.ToString().ToLowerInvariant(), decision)),
        .. reading.Files.Facts.HeldSheets.Select(sheet => new ImportRecord($"{sheet.Audience}/{sheet.Sheet}", "held", sheet)),
    ];
}
