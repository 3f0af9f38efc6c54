using SenHub.Adapters.Storage;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Sweeps every two seconds while the service runs.</summary>
internal sealed partial class SweepLoop(Sweeper sweeper, Outages outages, ILogger<SweepLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sweeper.SweepAsync(stoppingToken);
                outages.Over();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!outages.Notice(exception))
                    SweepFailed(SafeTrace.Of(exception));
            }

            await Task.Delay(Every, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger could not be swept; it is tried again: {Trace}")]
    private partial void SweepFailed(string trace);
}
