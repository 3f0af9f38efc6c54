using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Bench.Chaos;
using SenHub.Contracts;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Bench.Night;

/// <summary>A hub in a process of its own that works until the bench says that the night is over, and leaves its figures.</summary>
internal static class NightWorker
{
    // As the service sweeps.
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    // The bench moves the clock by hours, and what falls due meanwhile would wait for a sweep that life, in which time flows, does not wait for.
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Works; 1 where the hub cannot start.</summary>
    public static async Task<int> RunAsync(HubHome home, int number)
    {
        Parent.EndsUs();
        using var clock = NightClock.In(home.Folder);
        var times = new StageTimes();
        await using var hub = await HubHost.StartAsync(home, default, clock, RoundSettings.Read(home), parts => Watch(parts, home, clock, times, number));
        if (hub is null)
            return 1;
        var sweeper = hub.Get<Sweeper>();
        while (!clock.IsOver)
        {
            var (stretch, begun) = (clock.Stretch, Stopwatch.GetTimestamp());
            await sweeper.SweepAsync(default);
            while (!await sweeper.FeedAsync(Look, default) && clock.Stretch == stretch && Stopwatch.GetElapsedTime(begun) < SweepEvery)
                await Task.Delay(Glance);
        }

        await sweeper.RestAsync();
        await File.WriteAllTextAsync(FiguresOf(home, number), JsonSerializer.Serialize(new WorkerFigures(Memory.Peak, Environment.CpuUsage.TotalTime.TotalSeconds, times.All)));
        return 0;
    }

    /// <summary>Where a worker leaves its figures.</summary>
    public static string FiguresOf(HubHome home, int number) => Path.Combine(home.Folder, FormattableString.Invariant($"worker-{number}.json"));

    private static void Watch(IServiceCollection parts, HubHome home, NightClock clock, StageTimes times, int number)
    {
        var (ledger, handler) = (parts.Last(part => part.ServiceType == typeof(ILedger)).ImplementationType!, parts.Last(part => part.ServiceType == typeof(IWorkHandler)).ImplementationType!);
        var later = new LaterRows(new Schools(home), clock);
        parts.AddSingleton<ILedger>(provider => WatchedLedger.Before((ILedger)ActivatorUtilities.CreateInstance(provider, ledger), times, later.Holds, () => clock.CountRoll(number), () => clock.GetUtcNow() < clock.MailsFrom ? clock.MailsFrom : null));
        parts.AddSingleton<IWorkHandler>(provider => new WatchedHandler((IWorkHandler)ActivatorUtilities.CreateInstance(provider, handler), times));
    }

    // The ids of rows are derived from what they stand for: so the rows that follow from a roll are known before they are there.
    private sealed class LaterRows(Schools schools, NightClock clock)
    {
        private readonly Lock one = new();
        private DateOnly of;
        private HashSet<Guid> rows = [];

        public bool Holds(Guid row)
        {
            if (clock.IsRead)
                return false;
            lock (one)
            {
                if (of != clock.Night)
                    (of, rows) = (clock.Night, [.. schools.Sound.Select(school => new NextWork(new Adapters.Storage.Night(school.Number, clock.Night, 1) { DigestFrom = default }, Stage.Provision, "").Id)]);
                return rows.Contains(row);
            }
        }
    }
}

/// <summary>What a worker came to.</summary>
/// <param name="PeakRssMb">By the kernel's high-water mark.</param>
internal sealed record WorkerFigures(double PeakRssMb, double CpuSeconds, IReadOnlyList<StageTime> Stages);
