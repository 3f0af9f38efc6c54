using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Desk.SignIn;

/// <summary>The release desk by itself over a home: for the demo, and for tests. It prints and sends nothing; the service's own desk is built of the same parts.</summary>
internal sealed class DeskHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private DeskHost(WebApplication app) => this.app = app;

    /// <summary>Where it answers: over plain HTTP at localhost, which browsers take for safe, and not at 127.0.0.1, to which no passkey can be bound.</summary>
    public Uri Address => new(string.Create(CultureInfo.InvariantCulture, $"{(Options.UsesTls ? "https" : "http")}://localhost:{Options.Port}"));

    private DeskOptions Options => Get<IOptions<DeskOptions>>().Value;

    /// <summary>Starts it; says what is wrong with the settings and returns null when it cannot.</summary>
    /// <param name="more">Settings over those of the home, for example Desk:Port.</param>
    /// <param name="parts">Puts parts in the place of the hub's own.</param>
    /// <param name="map">More addresses.</param>
    public static async Task<DeskHost?> StartAsync(HubHome home, CancellationToken cancel, TimeProvider? time = null, IEnumerable<KeyValuePair<string, string?>>? more = null, Action<IServiceCollection>? parts = null, Action<IEndpointRouteBuilder>? map = null)
    {
        if (HubConfiguration.Read(home) is not Checked<IConfiguration>.Good { Value: var settings })
            return null;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddConfiguration(settings).AddInMemoryCollection([new(HubServices.Quarantine, "true"), new("Bus:Transport", "memory"), .. more ?? []]);
        builder.Logging.ClearProviders();
        if (time is not null)
            builder.Services.AddSingleton(time);
        builder.Services.AddHub(builder.Configuration, home).AddDesk().AddDeskDoor(builder.Configuration, home);
        parts?.Invoke(builder.Services);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            DeskCertificate.Listen(server, server.ApplicationServices.GetRequiredService<IOptions<DeskOptions>>().Value);
        });
        var app = builder.Build();
        if (SettingsCheck.Faults(app.Services) is { Count: > 0 } wrong)
        {
            foreach (var fault in wrong)
                await Console.Error.WriteLineAsync($"senhub.yaml: {fault}");
            await app.DisposeAsync();
            return null;
        }

        app.UseDeskDoor(app.Services.GetRequiredService<IOptions<DeskOptions>>().Value);
        app.MapDesk();
        app.MapDeskDoor();
        map?.Invoke(app);
        await app.Services.GetRequiredService<ILedger>().PrepareAsync(cancel);
        await app.StartAsync(cancel);
        return new DeskHost(app);
    }

    /// <summary>A part of it.</summary>
    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
