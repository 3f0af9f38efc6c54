using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Channels.Messages;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Desk.SignIn;
using SenHub.Workers.Observe;
using SenHub.Workers.Service;

namespace SenHub.Workers.Cli;

/// <summary>senhub without a verb: the service, until it is stopped.</summary>
internal static class ServiceVerb
{
    /// <summary>Runs until a signal.</summary>
    /// <param name="only">What this process takes; null for everything.</param>
    public static async Task<int> RunAsync(HubHome home, CancellationToken cancel, Roles? only = null)
    {
        var roles = only ?? Roles.All;
        if (Common.SchoolsOf(home, null) is null)
            return SenHubCommand.WrongUse;
        if (HubConfiguration.Read(home) is not Checked<IConfiguration>.Good { Value: var settings })
            return await HubHost.StartAsync(home, cancel) is null ? SenHubCommand.WrongUse : SenHubCommand.Done;
        if (RolesOption.Fault(roles, settings) is { } alone)
        {
            await Console.Error.WriteLineAsync(alone);
            return SenHubCommand.WrongUse;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddConfiguration(settings);
        builder.Logging.ClearProviders().AddJsonConsole().AddFilter("MassTransit", LogLevel.None).AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(TwoDoors.Listen);
        builder.Services.AddSingleton(roles).AddHub(builder.Configuration, home).AddHealth(builder.Configuration).AddLoops(roles, home).AddTwoDoors(builder.Configuration, home, roles);
        await using var app = builder.Build();
        if (SettingsCheck.Faults(app.Services) is { Count: > 0 } wrong)
        {
            foreach (var fault in wrong)
                await Console.Error.WriteLineAsync($"senhub.yaml: {fault}");
            return SenHubCommand.WrongUse;
        }

        app.UseTwoDoors();
        app.MapHealth();
        app.MapGet("/claims/{token}", ClaimAsync);
        // After a power cut the database may come up later than the hub.
        var (ledger, outages) = (app.Services.GetRequiredService<ILedger>(), app.Services.GetRequiredService<Outages>());
        await outages.WaitOutAsync(TimeSpan.MaxValue, () => ledger.PrepareAsync(cancel), cancel);
        await app.RunAsync(cancel);
        return SenHubCommand.Done;
    }

    // Nobody is told whether a token was wrong, old or used up. A document leaves when it is fetched: a stop of sending holds it here.
    private static async Task<IResult> ClaimAsync(string token, IEnumerable<IClaims> claims, IDeliveryLedger deliveries, Standstill standstill, CancellationToken cancel)
    {
        if (claims.Select(kept => kept.Open(token)).FirstOrDefault(document => document is not null) is not { } found)
            return Results.NotFound();
        if (await deliveries.DeliveryAsync(found.Delivery, cancel) is not { } delivery || !await standstill.MeetsAsync(delivery.School, delivery.Recipient.Route, isItNotice: false, cancel))
            return Results.Stream(found.Content, "application/octet-stream", found.Name);
        await found.Content.DisposeAsync();
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }
}
