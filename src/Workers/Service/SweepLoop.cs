using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Sweeps every two seconds while the service runs, and feeds the hands in between.</summary>
internal sealed partial class SweepLoop(Sweeper sweeper, IRestores restores, Outages outages, ILogger<SweepLoop> log) : Loop(TimeSpan.Zero, outages)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await sweeper.RestAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing); // each has given its row back
    }

    // Feeding the hands takes the time between two sweeps; where the ledger is away, nothing does.
    protected override async Task TurnAsync(CancellationToken cancel)
    {
        if (!await TryAsync(() => SweepAsync(cancel), SweepFailed, cancel))
            await Task.Delay(Every, cancel);
    }

    private async Task SweepAsync(CancellationToken cancel)
    {
        // Behind an outage there may be a database that was put back: before anything goes, what went since is looked for.
        if (await restores.LookAsync(cancel) is { } put)
            WasPutBack(put.BackupAt, put.Begun, put.Unknown, put.Held);
        await sweeper.SweepAsync(cancel);
        Outages.Over();
        await sweeper.FeedAsync(Every, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger was put back to {Moment:u}. Of what was sent since, {Begun} sends are known: {Unknown} of what waits are among them, {Held} more are held, and all wait for a person (senhub held)")]
    private partial void WasPutBack(DateTimeOffset moment, int begun, int unknown, int held);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger could not be swept; it is tried again: {Trace}")]
    private partial void SweepFailed(string trace);
}
