using SenHub.Adapters.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Sweeps every two seconds while the service runs, and feeds the hands in between.</summary>
internal sealed partial class SweepLoop(Sweeper sweeper, Outages outages, ILogger<SweepLoop> log) : Loop(Every, outages)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await sweeper.RestAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // each has given its row back
    }

    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => SweepAsync(cancel), SweepFailed, cancel);

    private async Task SweepAsync(CancellationToken cancel)
    {
        while (true)
        {
            await sweeper.SweepAsync(cancel);
            Outages.Over();
            await sweeper.FeedAsync(Every, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger could not be swept; it is tried again: {Trace}")]
    private partial void SweepFailed(string trace);
}
