using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Bus;

/// <summary>The bus while the hub runs. It waits for no broker, neither at its start nor at its end, and replaces a broken bus once the broker answers.</summary>
internal sealed partial class LiveBus(ITransport transport, IBroker broker, IServiceProvider services, ILogger<LiveBus> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenReplacements = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(4);

    private volatile BusRun? run;

    /// <summary>Whether wake-ups can be published and every queue is heard.</summary>
    public bool IsUp => run is { IsUp: true };

    /// <summary>Publishes a wake-up. Throws what the transport throws.</summary>
    public Task PublishAsync(object message, CancellationToken cancel) =>
        run?.PublishAsync(message, cancel) ?? throw new InvalidOperationException("The bus was not started.");

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        run = New();
        return base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        using var last = Interlocked.Exchange(ref run, null);
        if (last is not null)
            await last.StopAsync(LongestGoodbye);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (run is not { IsBroken: true } broken || (await broker.LookAsync(stoppingToken)).Trouble is not null)
                continue;
            run = New();
            Replaced();
            await broken.StopAsync(patience: null);
            broken.Dispose();
            await Task.Delay(BetweenReplacements, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // The handler says what comes next through this bus, so it cannot be given at construction.
    private BusRun New() => new(transport, services.GetRequiredService<IWorkHandler>());

    [LoggerMessage(Level = LogLevel.Information, Message = "The connection to the broker was lost and is made anew")]
    private partial void Replaced();
}
