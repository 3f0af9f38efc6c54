using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Domain.Time;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Watches the folders of exports and of the SENCo's files: what arrives after the night ran, and before its digest, is taken in by another run of that night (SD-W5).</summary>
internal sealed partial class WatchLoop(Schools schools, HubHome home, ILedger ledger, Nightfall nightfall, HubClock clock, ILeadership leadership, Outages outages, ILogger<WatchLoop> log) : Loop(TimeSpan.FromSeconds(30), outages, leadership)
{
    private readonly Dictionary<Domain.Import.SchoolNumber, FolderMark> known = [];
    private readonly Dictionary<Domain.Import.SchoolNumber, FolderMark> earlier = [];

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var school in schools.Sound)
            await LookAsync(school, cancel);
    }

    private async Task LookAsync(SchoolSettings school, CancellationToken cancel)
    {
        if (FolderMark.Of(home.SchoolFolder(school.Number)) is not { } now)
            return; // a file vanished while it was looked at; the next look will see
        known.TryAdd(school.Number, now);
        // The same twice in a row: nobody is still writing.
        var isQuiet = earlier.GetValueOrDefault(school.Number) == now;
        earlier[school.Number] = now;
        if (isQuiet && known[school.Number] != now && await TryAsync(() => RunAgainAsync(school, cancel), trace => WatchFailed(school.Number.ToString(), trace), cancel))
            known[school.Number] = now;
    }

    private async Task RunAgainAsync(SchoolSettings school, CancellationToken cancel)
    {
        var last = await ledger.LastNightAsync(school.Number, cancel);
        if (last is null || last.DigestFrom <= clock.Now)
            return; // the next night reads it anyway
        await nightfall.OpenAsync(school, new NightDue(last.Date, last.Missed, last.SendsDigest), last.DigestFrom, cancel);
        RunsAgain(school.Number.ToString(), last.Date);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "School {School}: new files arrived; the night {Night} runs again")]
    private partial void RunsAgain(string school, DateOnly night);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the folders could not be watched; it is tried again: {Trace}")]
    private partial void WatchFailed(string school, string trace);
}
