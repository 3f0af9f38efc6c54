using System.Collections.Concurrent;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Roll;
using SenHub.Workers.Import;
using SenHub.Workers.Service;

namespace SenHub.Workers.Deliveries;

/// <summary>The SENCo's files as they are now, read again when anything about them changed (SD-S3).</summary>
internal sealed class PresentFacts(ISencoFiles sencoFiles, HubHome home, Schools schools, ILedger ledger, IImportLedger imports)
{
    // Pupils of all rolls together: the facts of some thirty schools.
    private const long MostPupils = 12_000;

    // One reading of a school at a time; those of other schools go on beside it.
    private readonly ConcurrentDictionary<SchoolNumber, Lock> doors = new();
    private readonly Recent<SchoolNumber, (FolderMark? Mark, int Roll, SencoReading Reading)> read = new(MostPupils);

    /// <summary>Roll and facts of this moment.</summary>
    public async Task<(SchoolRoll Roll, SencoReading Reading)> OfAsync(SchoolNumber school, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school);
        var lastGood = await ledger.LoadAsync<SencoSheets>(school, Kept.Sheets, DateOnly.MaxValue, cancel) ?? SencoSheets.None;
        var guards = await SchoolGuards.LoadAsync(schools.Of(school), imports, cancel);
        var folder = home.SchoolFolder(school);
        lock (doors.GetOrAdd(school, _ => new Lock()))
        {
            var mark = FolderMark.Of(folder);
            if (read.TryGet(school, out var known) && mark is not null && known.Mark == mark && known.Roll == roll.Version)
                return (roll, known.Reading);
            var reading = sencoFiles.Read(folder, roll, lastGood, guards.Sheets);
            // A file that is open or half saved for a moment is looked at again; only a sound reading is remembered.
            if (reading.Facts.HeldSheets.Count == 0)
                read.Keep(school, (mark, roll.Version, reading), roll.Pupils.Count);
            return (roll, reading);
        }
    }
}
