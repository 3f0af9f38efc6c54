using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Workers.Cli;

/// <summary>A hub for the length of one command: the same parts as the service, without its loops.</summary>
internal sealed class HubHost : IAsyncDisposable
{
    private readonly IHost host;

    private HubHost(IHost host) => this.host = host;

    /// <summary>Starts a hub on a home, its bus included; says what is wrong with its settings and returns null when it cannot.</summary>
    /// <param name="parts">Puts parts in the place of the hub's own, to measure it.</param>
    public static async Task<HubHost?> StartAsync(HubHome home, CancellationToken cancel, TimeProvider? time = null, IEnumerable<KeyValuePair<string, string?>>? more = null, Action<IServiceCollection>? parts = null)
    {
        var hub = await OpenAsync(home, cancel, time, more, parts);
        if (hub is not null)
            await hub.host.StartAsync(cancel);
        return hub;
    }

    /// <summary>Opens a hub for a look or a decision: it takes no work from the queues of the one that runs. As <see cref="StartAsync"/> else.</summary>
    public static async Task<HubHost?> OpenAsync(HubHome home, CancellationToken cancel, TimeProvider? time = null, IEnumerable<KeyValuePair<string, string?>>? more = null, Action<IServiceCollection>? parts = null)
    {
        var read = HubConfiguration.Read(home);
        if (read is not Checked<IConfiguration>.Good { Value: var settings })
        {
            foreach (var fault in ((Checked<IConfiguration>.Bad)read).Faults)
                await Console.Error.WriteLineAsync(fault.ToString());
            return null;
        }

        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(settings).AddInMemoryCollection(more ?? []);
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).AddFilter(null, LogLevel.Error).AddFilter("Microsoft", LogLevel.None).AddFilter("MassTransit", LogLevel.None);
        if (time is not null)
            builder.Services.AddSingleton(time);
        builder.Services.AddHub(builder.Configuration, home);
        parts?.Invoke(builder.Services);
        var host = builder.Build();
        if (SettingsCheck.Faults(host.Services) is { Count: > 0 } wrong)
        {
            foreach (var fault in wrong)
                await Console.Error.WriteLineAsync($"senhub.yaml: {fault}");
            host.Dispose();
            return null;
        }

        await host.Services.GetRequiredService<ILedger>().PrepareAsync(cancel);
        return new HubHost(host);
    }

    /// <summary>Runs a verb on a hub and the schools asked for; wrong use where there are none, or where the hub cannot start, each said.</summary>
    public static async Task<int> OnSchoolsAsync(HubHome home, SchoolNumber? only, Func<HubHost, IReadOnlyList<SchoolSettings>, Task<int>> verb, CancellationToken cancel)
    {
        if (Common.SchoolsOf(home, only) is not { } schools)
            return SenHubCommand.WrongUse;
        await using var hub = await OpenAsync(home, cancel);
        return hub is null ? SenHubCommand.WrongUse : await verb(hub, schools);
    }

    /// <summary>A part of the hub.</summary>
    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
