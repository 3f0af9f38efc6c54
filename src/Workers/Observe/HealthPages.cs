using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Observe;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;

namespace SenHub.Workers.Observe;

/// <summary>What the service answers to whoever watches it: counts and words, never a pupil.</summary>
internal static class HealthPages
{
    /// <summary>The settings and parts behind the pages.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<HealthOptions>().ValidateDataAnnotations()
            .Validate(options => options.IsSound, "Health:Address must be loopback, or any in a container whose network lets in nobody else.").ValidateOnStart();
        services.AddSingleton<PresentFigures>().AddSingleton<Liveness>().AddSingleton<MetricsPage>().AddSingleton<Tally>();
        return services.AddSingleton<CountdownLoop>().AddHostedService(provider => provider.GetRequiredService<CountdownLoop>());
    }

    /// <summary>The pages.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.Services.GetRequiredService<Tally>(); // counts from now on, not from the first question
        app.MapGet("/livez", (Liveness liveness) => Say(liveness.IsAlive, new { status = liveness.IsAlive ? "ok" : "a loop of the service hangs" }));
        app.MapGet("/readyz", ReadyAsync);
        app.MapGet("/nightz", NightAsync);
        app.MapGet("/healthz", HealthAsync);
        app.MapGet("/metrics", async (MetricsPage page, CancellationToken cancel) => Results.Text(await page.WriteAsync(cancel), Exposition.ContentType));
    }

    // The pages are there only once the ledger was made or updated: what answers here is migrated.
    private static async Task<IResult> ReadyAsync(PresentFigures figures, IWakeUps wakeUps, CancellationToken cancel)
    {
        var (ledger, bus) = (await figures.ReadAsync(cancel) is not null, wakeUps.Works);
        return Say(ledger && bus, new { status = ledger && bus ? "ok" : "waits", ledger = ledger ? "up" : "away", bus = bus ? "up" : "down" });
    }

    private static async Task<IResult> NightAsync(PresentFigures figures, Schools schools, HubClock clock, CancellationToken cancel)
    {
        if (await figures.ReadAsync(cancel) is not { } now)
            return Say(false, new { status = "waits for its database" });
        var night = NightState.Of(schools.Sound, now, clock.LocalNow);
        return Say(night.IsDone, new { status = night.IsDone ? "done" : night.GivenUp > 0 ? "needs a person" : "under way", night.Schools, night.Done, night.Open, night.Owed, night.GivenUp });
    }

    // All in one word, asked anew each time: for whoever watches one machine with one address.
    private static async Task<IResult> HealthAsync(ILedger ledger, IWakeUps wakeUps, IServiceProvider services, CancellationToken cancel)
    {
        var bus = wakeUps.Works ? "up" : "down";
        var (takes, leads) = (services.GetRequiredService<Roles>().ToString(), services.GetService<ILeadership>() is { Leads: true });
        try
        {
            var givenUp = await ledger.GivenUpAsync(cancel);
            return Say(givenUp == 0, new { status = givenUp == 0 ? "ok" : "needs a person", ledger = "up", bus, roles = takes, leads, givenUp });
        }
        catch (Exception exception) when (Outages.Is(exception))
        {
            return Say(false, new { status = "waits for its database", ledger = "away", bus, roles = takes, leads });
        }
    }

    private static IResult Say(bool isWell, object what) => Results.Json(what, statusCode: isWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
}
