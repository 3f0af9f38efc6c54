using SenHub.Adapters.Storage;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Service;

/// <summary>Every half hour asks providers that can be asked what became of what they accepted.</summary>
internal sealed partial class AfterwardsLoop(LaterNews news, Outages outages, ILogger<AfterwardsLoop> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await news.AskAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                if (!outages.Notice(exception))
                    Failed(SafeTrace.Of(exception));
            }

            await Task.Delay(Every, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Providers could not be asked what became of sends; they are asked again: {Trace}")]
    private partial void Failed(string trace);
}
