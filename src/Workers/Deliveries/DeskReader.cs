using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Workbooks.Desk;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Workers.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>Reads the day's Decisions file and takes what people decided on it: each for just the document and the reasons they saw (SD-W2).</summary>
internal sealed class DeskReader(HubHome home, ILedger ledger, IDeskLedger desk, IDecisionFiles files, DeskLines lines, DeskCodes codes, DeskDecisions decisions, IDeliveryLedger deliveries, HubClock clock)
{
    /// <summary>Reads it once; returns how many decisions were taken and how many refused. Read again it changes nothing.</summary>
    public async Task<(int Taken, int Refused)> ReadAsync(SchoolNumber school, CancellationToken cancel)
    {
        var day = clock.Today;
        if (await ledger.LoadAsync<DeskKept>(school, Kept.Desk, DateOnly.MaxValue, cancel) is not { } kept || kept.Day != day)
            return (0, 0);
        var read = files.Read(home.SchoolFolder(school), day);
        if (read is Checked<IReadOnlyList<DeskEntry>>.Bad bad)
        {
            await desk.NoteAsync(Unread(school, day, bad.Faults[0]), cancel);
            return (0, 1);
        }

        var entries = ((Checked<IReadOnlyList<DeskEntry>>.Good)read).Value;
        var (taken, refused) = (0, 0);
        var records = await desk.RecordsAsync(school, day, cancel);
        foreach (var (entry, verdict) in new DeskDay(kept.Lines, entries, (line, isRelease) => codes.Of(school, day, line, isRelease), [.. records.Where(record => record.Day == day)]).Judge())
        {
            var why = verdict switch
            {
                DeskVerdict.Refused wrong => wrong.Why,
                DeskVerdict.Decided decided => await TakeAsync(school, day, decided, cancel),
                _ => null,
            };
            taken += why is null && verdict is DeskVerdict.Decided ? 1 : 0;
            refused += why is null ? 0 : 1;
            if (why is not null)
                await desk.NoteAsync(Refusal(school, day, entry, verdict, why), cancel);
        }

        return (taken, refused);
    }

    // Null where it was taken, else why not.
    private async Task<string?> TakeAsync(SchoolNumber school, DateOnly day, DeskVerdict.Decided decided, CancellationToken cancel)
    {
        var (line, all) = (decided.Line, await lines.OfAsync(school, day, cancel));
        if (DeskChange.Of(line, all.FirstOrDefault(now => now.Thing == line.Thing), all.FirstOrDefault(now => now.Key == line.Key && now.Thing != line.Thing)) is { } changed)
            return changed;
        var taken = new DeskRecord
        {
            Id = DeskRecord.IdOfTaken(school, day, line.Reference),
            School = school,
            Day = day,
            Reference = line.Reference,
            Key = line.Key,
            IsTaken = true,
            Decision = decided.IsRelease ? DeskDay.Release : DeskDay.Stop,
            Who = $"{OwnerWords.Of(line.Owner)} (code of {line.Person}), initials {decided.Initials}",
            Reason = decided.Reason,
            At = clock.Now,
        };
        if (line.IsImport)
            return decided.IsRelease ? await decisions.ReleaseImportAsync(taken, line.Reference, cancel) : "it is no paper: left blank, it stays held";
        if (await deliveries.DeliveryAsync(line.Thing, cancel) is not { } seen || !seen.Holds.Select(hold => new DeskReason(hold.Gate, hold.Reason)).SequenceEqual(line.Why))
            return "it changed while it was read";
        return decided.IsRelease
            ? await decisions.ReleaseAsync(taken, seen, cancel)
            : await decisions.StopAsync(taken, seen, line.Owner == HoldOwner.SafeguardingLead ? HoldOwner.SafeguardingLead : HoldOwner.Senco, cancel);
    }

    private DeskRecord Refusal(SchoolNumber school, DateOnly day, DeskEntry entry, DeskVerdict verdict, string why) => new()
    {
        Id = DeskRecord.IdOfRefused(school, day, entry, why),
        School = school,
        Day = day,
        Reference = entry.Reference,
        Key = verdict switch { DeskVerdict.Refused { Line: { } line } => line.Key, DeskVerdict.Decided decided => decided.Line.Key, _ => Guid.Empty },
        IsTaken = false,
        Decision = new[] { DeskDay.Release, DeskDay.Stop }.FirstOrDefault(word => string.Equals(word, entry.Decision, StringComparison.OrdinalIgnoreCase)) ?? "",
        Outcome = why,
        At = clock.Now,
    };

    private DeskRecord Unread(SchoolNumber school, DateOnly day, Fault why) => new()
    {
        Id = DeskRecord.IdOfRefused(school, day, new DeskEntry(0, "", "", "", "", "", ""), why.Code),
        School = school,
        Day = day,
        Reference = "",
        IsTaken = false,
        Decision = "",
        Outcome = why.What,
        At = clock.Now,
    };
}
