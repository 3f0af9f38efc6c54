using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SenHub.TestKit.Mail;

namespace SenHub.Bench.Deliveries.Slow;

/// <summary>The agencies' own servers behind one port, a path each: they answer as a server across the town does, but for one that takes every request and never answers.</summary>
internal sealed class AgencyServer(WebApplication app, int port) : IAsyncDisposable
{
    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(200);

    /// <summary>Moments, in seconds since the start, at which a living agency had a whole delivery.</summary>
    public ConcurrentQueue<double> Received { get; } = [];

    /// <summary>Where an agency takes documents.</summary>
    public string UrlOf(string agency) => FormattableString.Invariant($"http://127.0.0.1:{port}/{agency}");

    /// <summary>Starts it.</summary>
    /// <param name="dead">The agency that never answers; null where all do.</param>
    public static async Task<AgencyServer> StartAsync(string? dead)
    {
        var (builder, port, watch) = (WebApplication.CreateEmptyBuilder(new WebApplicationOptions()), FreePort.Next(), Stopwatch.StartNew());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        builder.Services.AddRoutingCore();
        var server = new AgencyServer(builder.Build(), port);
        server.Serve(dead, watch);
        await server.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private Task StartAsync() => app.StartAsync();

    private void Serve(string? dead, Stopwatch watch) => app.Run(async context =>
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        if (context.Request.Path.Value?.Split('/')[1] == dead)
        {
            await Task.Delay(Timeout.Infinite, app.Lifetime.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            context.Abort();
            return;
        }

        await Task.Delay(Distance);
        Received.Enqueue(watch.Elapsed.TotalSeconds);
        await context.Response.WriteAsync("{}");
    });
}
