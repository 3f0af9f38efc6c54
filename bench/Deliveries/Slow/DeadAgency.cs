using System.Diagnostics;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Settings;
using SenHub.TestKit;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Deliveries.Slow;

/// <summary>Fifty agencies with a server each get their papers at noon, from one hub with every gate asked; in every other run one of them takes all and never answers. How fast the other 49 get theirs, by their own record.</summary>
internal sealed class DeadAgency(int perAgency)
{
    private const int Agencies = 50;

    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2); // as the service
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly IReadOnlyList<string> names = [.. Enumerable.Range(1, Agencies).Select(number => FormattableString.Invariant($"agency-{number:00}"))];
    private int missing;

    /// <summary>So many pairs of runs.</summary>
    public static async Task<SlowFigures> RunAsync(int perAgency, int runs)
    {
        var (measured, home) = (new DeadAgency(perAgency), AskedSchool.Lay());
        try
        {
            await measured.PrepareAsync(home);
            var (living, dead) = (new List<double>(), new List<double>());
            for (var run = 0; run < runs; run++)
            {
                living.Add(await measured.RunAsync(home, dead: null));
                dead.Add(await measured.RunAsync(home, dead: measured.names[^1]));
            }

            return new SlowFigures(Agencies, perAgency, living, dead, measured.missing);
        }
        finally
        {
            Directory.Delete(home.Folder, recursive: true);
        }
    }

    private async Task PrepareAsync(HubHome home)
    {
        await File.WriteAllTextAsync(Path.Combine(home.Folder, "secrets", "agencies"), new string('s', 64));
        await using var server = await AgencyServer.StartAsync(dead: null);
        await using var sink = LoopbackSink.Start(home.MailFolder);
        await new AskedSchool([.. names.Select(name => AskedSchool.Agency(name, $"webhook:{name}"))], Agencies * perAgency).PrepareAsync(home, Settings(home, server, sink.Port));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    // The last agency's deliveries do not count, whether it lives or not.
    private async Task<double> RunAsync(HubHome prepared, string? dead)
    {
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-deliveries-").FullName);
        FolderCopy.Of(prepared.Folder, home.Folder);
        await using var sink = LoopbackSink.Start(home.MailFolder);
        var server = await AgencyServer.StartAsync(dead);
        await using (var hub = await HubHost.StartAsync(home, default, new RunningTime(AskedSchool.Noon), Settings(home, server, sink.Port)) ?? throw new InvalidOperationException("The settings of the measurement are wrong."))
        {
            await SendAsync(hub, server, dead is null ? Agencies * perAgency : (Agencies - 1) * perAgency);
            await server.DisposeAsync(); // frees the hands that wait for the dead one
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(home.Folder, recursive: true);
        return Rate(server);
    }

    private async Task SendAsync(HubHost hub, AgencyServer server, int wanted)
    {
        var (watch, swept, sweeper) = (Stopwatch.StartNew(), -SweepEvery, hub.Get<Sweeper>());
        for (; server.Received.Count < wanted && watch.Elapsed < Longest; await sweeper.FeedAsync(Glance, default))
        {
            if (watch.Elapsed - swept < SweepEvery)
                continue;
            await sweeper.SweepAsync(default);
            swept = watch.Elapsed;
        }

        missing += wanted - server.Received.Count;
    }

    private static double Rate(AgencyServer server) =>
        (server.Received.Count - 1) / (server.Received.Max() - server.Received.Min());

    private Dictionary<string, string?> Settings(HubHome home, AgencyServer server, int sink)
    {
        var settings = new Dictionary<string, string?>(DemoHome.Settings(sink));
        foreach (var name in names)
            (settings[$"Delivery:Webhook:{name}:Url"], settings[$"Delivery:Webhook:{name}:SecretFile"]) = (server.UrlOf(name), Path.Combine(home.Folder, "secrets", "agencies"));
        return settings;
    }
}
