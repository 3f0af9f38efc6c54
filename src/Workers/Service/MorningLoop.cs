using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Domain.Import;
using SenHub.Workers.Documents;

namespace SenHub.Workers.Service;

/// <summary>Causes each school's heartbeat when its hour has come, whether or not a night ran: the ledger keeps it to one a day, however often the service starts.</summary>
internal sealed partial class MorningLoop(Schools schools, Heartbeats heartbeats, HubClock clock, ILeadership leadership, Outages outages, ILogger<MorningLoop> log) : Loop(TimeSpan.FromMinutes(1), outages, leadership)
{
    private readonly Dictionary<SchoolNumber, DateOnly> caused = [];

    protected override async Task TurnAsync(CancellationToken cancel)
    {
        foreach (var school in schools.Sound.Where(school => caused.GetValueOrDefault(school.Number) != clock.Today))
            await TryAsync(() => CauseAsync(school, cancel), trace => Failed(school.Number.ToString(), trace), cancel);
    }

    private async Task CauseAsync(SchoolSettings school, CancellationToken cancel)
    {
        var today = clock.Today;
        if (await heartbeats.CauseAsync(school, cancel))
            caused[school.Number] = today;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "School {School}: the morning's mail to IT could not be caused; it is tried again: {Trace}")]
    private partial void Failed(string school, string trace);
}
