using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Service;

/// <summary>Writes down every five seconds that this process lives, what it takes, and whether it leads. Status says what nobody takes.</summary>
internal sealed partial class CrewLoop(IWorkerLedger workers, Roles roles, HubClock clock, IServiceProvider services, Outages outages, ILogger<CrewLoop> log) : Loop(TimeSpan.FromSeconds(5), outages)
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(3);

    private Worker? me;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var soon = SafeEnd.After(LongestGoodbye, cancellationToken);
        if (me is not null)
            await workers.LeaveAsync(me.Id, soon.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => BeatAsync(cancel), Failed, cancel);

    private Task BeatAsync(CancellationToken cancel)
    {
        var (now, leads) = (clock.Now, services.GetService<ILeadership>() is { Leads: true });
        me = (me ?? new Worker(Guid.CreateVersion7(), Environment.MachineName, roles.ToString(), HubVersion.Text, now, now, leads)) with { Seen = now, Leads = leads };
        return workers.BeatAsync(me, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This process could not be written down as alive; it is tried again: {Trace}")]
    private partial void Failed(string trace);
}
