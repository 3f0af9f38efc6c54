using SenHub.Adapters.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Sweeps every two seconds while the service runs.</summary>
internal sealed partial class SweepLoop(Sweeper sweeper, Outages outages, ILogger<SweepLoop> log) : Loop(TimeSpan.FromSeconds(2), outages)
{
    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => SweepAsync(cancel), SweepFailed, cancel);

    private async Task SweepAsync(CancellationToken cancel)
    {
        await sweeper.SweepAsync(cancel);
        Outages.Over();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger could not be swept; it is tried again: {Trace}")]
    private partial void SweepFailed(string trace);
}
