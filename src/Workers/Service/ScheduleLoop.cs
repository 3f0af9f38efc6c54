using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Domain.Time;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Opens each school's night when its hour strikes, and first the nights that were missed, in order (SD-S4).</summary>
internal sealed partial class ScheduleLoop(Schools schools, Nightfall nightfall, ILedger ledger, HubClock clock, ILeadership leadership, Outages outages, ILogger<ScheduleLoop> log) : Loop(TimeSpan.FromSeconds(20), outages, leadership)
{
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var school in schools.Sound)
            await TryAsync(() => OpenDueAsync(school, cancel), trace => ScheduleFailed(school.Number.ToString(), trace), cancel);
    }

    private async Task OpenDueAsync(SchoolSettings school, CancellationToken cancel)
    {
        var last = await ledger.LastNightAsync(school.Number, cancel);
        // One at a time: a later night computes from what the earlier one accepted.
        if (NightSchedule.Next(last?.Date, clock.LocalNow, school.Night, school.DigestAt) is not { } next)
            return;
        var night = await nightfall.OpenOnceAsync(school, next, cancel);
        NightOpen(school.Number.ToString(), night.Date, night.Run);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "School {School}: night {Night} run {Run} is open")]
    private partial void NightOpen(string school, DateOnly night, int run);

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the night could not be opened; it is tried again: {Trace}")]
    private partial void ScheduleFailed(string school, string trace);
}
