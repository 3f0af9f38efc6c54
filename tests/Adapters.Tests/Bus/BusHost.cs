using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SenHub.Adapters.Bus;
using SenHub.Contracts;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Bus;

/// <summary>A bus as a hub starts it, with a handler that the test scripts.</summary>
internal sealed class BusHost : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly IHost host;

    private BusHost(IHost host) => this.host = host;

    public ScriptedHandler Handler { get; } = new();

    public IWakeUps WakeUps => host.Services.GetRequiredService<IWakeUps>();

    public IBroker Broker => host.Services.GetRequiredService<IBroker>();

    /// <summary>Starts it; returns before a broker has answered, as in the hub.</summary>
    public static async Task<BusHost> StartAsync(IEnumerable<KeyValuePair<string, string?>> settings, Roles? roles = null)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(roles ?? Roles.All).AddWakeUps(builder.Configuration);
        BusHost? own = null;
        builder.Services.AddSingleton<IWorkHandler>(_ => own!.Handler);
        own = new BusHost(builder.Build());
        await own.host.StartAsync();
        return own;
    }

    /// <summary>Starts it and waits until wake-ups get through.</summary>
    public static async Task<BusHost> StartWorkingAsync(IEnumerable<KeyValuePair<string, string?>> settings, Roles? roles = null)
    {
        var bus = await StartAsync(settings, roles);
        try
        {
            await bus.WorksAsync();
            return bus;
        }
        catch (TimeoutException)
        {
            await bus.DisposeAsync();
            throw;
        }
    }

    /// <summary>Until wake-ups get through.</summary>
    public Task WorksAsync() => Until.True(() => WakeUps.Works, "the bus did not come up within a minute", Limit);

    /// <summary>Until they do not.</summary>
    public Task FailsAsync() => Until.True(() => !WakeUps.Works, "the bus did not notice within a minute that its broker is away", Limit);

    /// <summary>Wakes again and again, as the sweeper does, until the handler has seen the row.</summary>
    public Task ArrivesAsync(Stage stage, Guid row) => Until.Found(
        async () =>
        {
            await WakeUps.WakeAsync(stage, row, default);
            await Task.Delay(TimeSpan.FromMilliseconds(200));
            return Handler.Seen.Contains(row) ? "seen" : null;
        },
        $"the wake-up of a {stage} row did not arrive within a minute",
        Limit);

    /// <summary>Until a stage has so many poisoned wake-ups.</summary>
    public Task PoisonedAsync(Stage stage, int count) => Until.Found(
        async () => (await Broker.LookAsync(default)).Poisoned?.GetValueOrDefault(stage) == count ? "counted" : null,
        $"the {stage} queue did not come to {count} poisoned wake-ups within a minute",
        Limit);

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
