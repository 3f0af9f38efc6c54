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
    // Pupils of all rolls together: work comes school by school, and this is what some eight schools of usual size, or two large ones need.
    private const long MostPupils = 3_000;

    // Four workbooks laid open take tens of megabytes: half the cores read, the others go on with sends.
    private static readonly SemaphoreSlim Readers = new(Math.Max(1, Environment.ProcessorCount / 2));

    // One reading of a school at a time; those of other schools go on beside it. Whoever waits keeps no thread.
    private readonly ConcurrentDictionary<SchoolNumber, SemaphoreSlim> doors = new();
    private readonly Recent<SchoolNumber, (FolderMark Mark, int Roll, SencoFacts Facts)> read = new(MostPupils);

    /// <summary>Roll and facts of this moment.</summary>
    public async Task<(SchoolRoll Roll, SencoFacts Facts)> OfAsync(SchoolNumber school, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(school, Kept.Roll, DateOnly.MaxValue, cancel) ?? SchoolRoll.None(school);
        var door = doors.GetOrAdd(school, _ => new SemaphoreSlim(1));
        await door.WaitAsync(cancel);
        try
        {
            var mark = FolderMark.Of(home.SchoolFolder(school));
            if (read.TryGet(school, out var known) && mark == known.Mark && known.Roll == roll.Version)
                return (roll, known.Facts);
            var facts = await ReadAsync(school, roll, cancel);
            // A file that is open or half saved for a moment is looked at again; only a sound reading is remembered.
            if (mark is { } of && facts.HeldSheets.Count == 0)
                read.Keep(school, (of, roll.Version, facts), roll.Pupils.Count);
            return (roll, facts);
        }
        finally
        {
            door.Release();
        }
    }

    // The sheets behind the facts are many times their size, and nobody asks for them again.
    private async Task<SencoFacts> ReadAsync(SchoolNumber school, SchoolRoll roll, CancellationToken cancel)
    {
        var lastGood = await ledger.LoadOnceAsync<SencoSheets>(school, Kept.Sheets, DateOnly.MaxValue, cancel) ?? SencoSheets.None;
        var guards = await SchoolGuards.LoadAsync(schools.Of(school), imports, cancel);
        await Readers.WaitAsync(cancel);
        try
        {
            return sencoFiles.Read(home.SchoolFolder(school), roll, lastGood, guards.Sheets).Facts;
        }
        finally
        {
            Readers.Release();
        }
    }
}
