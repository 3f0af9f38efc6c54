using System.Security.Cryptography;
using SenHub.Adapters.Exports;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;
using SenHub.Workers.Roll;

namespace SenHub.Workers.Documents;

/// <summary>Gathers the faults report: what the night found, with the rows from the kept raw files.</summary>
internal sealed class FaultsSources(ILedger ledger, IImportLedger imports, IRawFiles raw)
{
    // Said for information; nobody has to do anything about it.
    private static readonly string[] Idle = [FaultCodes.RowNoPupil, FaultCodes.ExportPartial, FaultCodes.CtfResultsOnly, FaultCodes.AtfSetAside];

    /// <summary>The report of a night.</summary>
    public async Task<FaultsReport> GatherAsync(SchoolFacts known, DateOnly night, CancellationToken cancel)
    {
        var school = known.School.Number;
        var reading = await ledger.LoadAsync<NightReading>(school, Kept.Reading, night, cancel);
        var roll = await ledger.LoadAsync<RollHeld>(school, Kept.RollHeld, night, cancel);
        var held = await imports.InStateAsync(school, HeldState.Held, cancel);
        var faults = (reading?.OfExports ?? []).Concat(roll?.Faults ?? []).Where(fault => !Idle.Contains(fault.Code)).Distinct();
        return new FaultsReport
        {
            School = known.School.Name,
            Night = night,
            Held = [.. held.Where(import => import.Owner == HoldOwner.Office).Select(import => Hold(import, known.Roll))],
            Files = [.. faults.GroupBy(fault => fault.Place.File).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => File(school, file.Key, [.. file], reading))],
        };
    }

    private static ReportedHold Hold(HeldImport import, SchoolRoll roll)
    {
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        return new ReportedHold(
            import.Reference,
            import.Why,
            import.Releasable,
            [.. import.Items.Select(item => pupils.TryGetValue(item.Pupil, out var pupil) ? $"{item.Pupil} {pupil.KnownAs}{(pupil.Class is { } group ? $" ({group})" : "")}" : item.Pupil.ToString())]);
    }

    private ReportedFile File(SchoolNumber school, string name, IReadOnlyList<Fault> faults, NightReading? reading)
    {
        var decision = reading?.Decisions.FirstOrDefault(decision => decision.File == name);
        var rows = decision is null ? new Dictionary<Place, FaultRow>() : RowsOf(school, decision, faults);
        return new ReportedFile(
            name,
            decision?.Format,
            decision?.Verdict switch
            {
                ImportVerdict.Accepted or ImportVerdict.Unchanged => "accepted",
                ImportVerdict.Superseded => "a newer file took its place",
                _ => "refused; the last good data stand",
            },
            [.. faults.Select(fault => new ReportedFault(fault, rows.GetValueOrDefault(fault.Place)?.Cells ?? [], MisScreens.Of(fault.Code, decision?.Format)))]);
    }

    // A raw file that is not kept any more, or was sealed with another key, costs the rows and not the report.
    private IReadOnlyDictionary<Place, FaultRow> RowsOf(SchoolNumber school, ImportDecision decision, IReadOnlyList<Fault> faults)
    {
        try
        {
            using var bytes = raw.Open(school, decision.Hash);
            return bytes is null ? new Dictionary<Place, FaultRow>() : FaultRows.Find(bytes, decision.File, faults);
        }
        catch (CryptographicException)
        {
            return new Dictionary<Place, FaultRow>();
        }
    }
}
