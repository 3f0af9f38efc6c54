using MassTransit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Bus.RabbitMq;

/// <summary>
/// Starts the bus anew once a broker that was lost answers again. Its own reconnecting is not enough: with a handler at work in the
/// moment of the loss, one queue's end closes the shared connection before the others have heard of it, and they stay deaf and "healthy" for ever.
/// </summary>
internal sealed partial class BusNurse(IBusControl bus, BusPulse pulse, IBroker broker, ILogger<BusNurse> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = bus.ConnectReceiveEndpointObserver(pulse);
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (pulse.IsBroken && !stoppingToken.IsCancellationRequested)
                await MendAsync(stoppingToken);
        }
    }

    private async Task MendAsync(CancellationToken cancel)
    {
        try
        {
            if ((await broker.LookAsync(cancel)).Trouble is not null)
                return;
            await bus.StopAsync(StopLimit);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            limit.CancelAfter(StartLimit);
            await bus.StartAsync(limit.Token);
            pulse.Mended();
        }
        catch (Exception fault) when (!cancel.IsCancellationRequested)
        {
            StillAway(fault.GetType().Name);
        }
        catch (OperationCanceledException)
        {
            // The hub stops.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The bus could not be started anew ({Fault}); it is tried again")]
    private partial void StillAway(string fault);
}
