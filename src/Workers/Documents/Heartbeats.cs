using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;

namespace SenHub.Workers.Documents;

/// <summary>The work of each morning's heartbeat, written down once a day.</summary>
internal sealed class Heartbeats(ILedger ledger, HubClock clock)
{
    /// <summary>Writes it down when the school's hour has come; false before that, and before a first night, when nobody is known yet who could be told.</summary>
    public async Task<bool> CauseAsync(SchoolSettings school, CancellationToken cancel)
    {
        if (TimeOnly.FromDateTime(clock.LocalNow) < school.HeartbeatAt || await ledger.LastNightAsync(school.Number, cancel) is not { } last)
            return false;
        await ledger.CauseAsync(new NextWork(last with { Run = 0 }, Stage.Documents, PaperKey.Morning(clock.Today)), cancel);
        return true;
    }
}
