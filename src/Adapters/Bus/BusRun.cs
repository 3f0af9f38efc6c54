using MassTransit;

namespace SenHub.Adapters.Bus;

/// <summary>A bus from its start to its stop. It starts by itself, however long its broker is away.</summary>
internal sealed class BusRun : IReceiveEndpointObserver, IDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(6);

    private readonly CancellationTokenSource starting = new();
    private readonly CancellationTokenSource working = new();
    private readonly IBusControl bus;
    private readonly Task started;

    private volatile bool wasReady;
    private volatile bool isBroken;

    public BusRun(ITransport transport, IWorkHandler handler)
    {
        bus = transport.Make(handler, working.Token);
        bus.ConnectReceiveEndpointObserver(this);
        started = bus.StartAsync(starting.Token);
    }

    /// <summary>Whether every queue is heard.</summary>
    public bool IsUp => !IsBroken && bus.CheckHealth().Status == BusHealthStatus.Healthy;

    /// <summary>
    /// A queue's end was lost. MassTransit connects that one again, but with a handler at work in that moment it closes the shared
    /// connection before the other ends have heard of the loss: they stay deaf and "healthy" for ever. So a broken bus is replaced as a whole.
    /// </summary>
    public bool IsBroken => isBroken || started.IsFaulted;

    /// <summary>Publishes a wake-up. Throws what the transport throws.</summary>
    public Task PublishAsync(object message, CancellationToken cancel) => bus.Publish(message, cancel);

    /// <summary>Ends it within seconds, whatever its broker does.</summary>
    /// <param name="patience">How long handlers at work may go on; null for as long as they need.</param>
    public async Task StopAsync(TimeSpan? patience)
    {
        if (patience is { } some)
            working.CancelAfter(some);
        if (!started.IsCompleted)
            await starting.CancelAsync();
        using var limit = new CancellationTokenSource(StopLimit);
        await bus.StopAsync(limit.Token).WaitAsync(StopLimit + TimeSpan.FromSeconds(1)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        starting.Dispose();
        working.Dispose();
    }

    public Task Ready(ReceiveEndpointReady ready)
    {
        wasReady = true;
        return Task.CompletedTask;
    }

    public Task Completed(ReceiveEndpointCompleted completed) => LostAsync();

    public Task Faulted(ReceiveEndpointFaulted faulted) => LostAsync();

    public Task Stopping(ReceiveEndpointStopping stopping) => Task.CompletedTask;

    // Before anything was connected there is nothing to lose: every end goes on trying by itself.
    private Task LostAsync()
    {
        isBroken |= wasReady;
        return Task.CompletedTask;
    }
}
