using System.Diagnostics;
using System.Text.Json;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Bench.Night.Trust;
using SenHub.Samples.World;
using SenHub.Workers.Cli;

namespace SenHub.Bench.Night;

/// <summary>A whole night of an invented trust, measured: read, diff, plan, print all that is due, hand over to a mail server of its own.</summary>
internal static class ScaleBench
{
    // A service runs for weeks: its night finds it warm. So many schools for each worker, and a week before, so that the night's week is its own.
    private const int WarmUpSchools = 4, DaysBefore = 7;

    /// <summary>Prints the table, and with --json one object as the last line; 1 where work was given up.</summary>
    public static async Task<int> RunAsync(string[] rest)
    {
        var options = NightOptions.Read(rest);
        var home = new HubHome(Directory.CreateTempSubdirectory("senhub-night-").FullName);
        try
        {
            var watch = Stopwatch.StartNew();
            var trust = TrustHome.Lay(home, options.Seed, options.Schools, options.AreSmall);
            Console.Error.WriteLine(FormattableString.Invariant($"{trust.Schools} schools, {trust.Pupils} pupils, {trust.WithSen} with SEN, invented in {watch.Elapsed.TotalSeconds:0} s in {home.Folder}"));
            var figures = await MeasureAsync(options, trust);
            ScaleTable.Print(figures);
            if (options.AsJson)
                Console.WriteLine(JsonSerializer.Serialize(ScaleJson.Of(figures), ScaleJson.Options));
            return figures.First.GivenUp + (figures.Second?.GivenUp ?? 0) == 0 ? 0 : 1;
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(home.Folder, recursive: true);
        }
    }

    private static async Task<ScaleFigures> MeasureAsync(NightOptions options, TrustHome trust)
    {
        using var clock = NightClock.In(trust.Home.Folder);
        var warmUp = SampleNight.Day.AddDays(-DaysBefore);
        clock.MoveTo(HubClock.ToMoment((options.IsCold ? SampleNight.Day : warmUp).ToDateTime(new TimeOnly(18, 0))));
        var others = options.IsCold ? null : trust.Beside(WarmUpSchools * Math.Max(1, options.Workers), warmUp);
        await using var parts = new NightParts(options, trust.Home);
        var settings = await parts.StartServersAsync();
        await using var hub = await HubHost.OpenAsync(trust.Home, default, clock, settings) ?? throw new InvalidOperationException("The settings of the measurement are wrong.");
        var read = await NightReader.MeasureAsync(trust.Home, Math.Max(1, options.Workers));
        await parts.StartWorkersAsync();
        if (others is not null)
            await new NightRun(hub, parts, clock, others).RunAsync(warmUp);
        var before = await parts.LedgerBytesAsync();
        var first = await new NightRun(hub, parts, clock, trust).RunAsync(SampleNight.Day);
        var bytes = await parts.LedgerBytesAsync() - before;
        NightFigures? second = null;
        if (options.Changed is { } percent)
        {
            trust.Renew(SampleNight.Day.AddDays(1), percent);
            second = await new NightRun(hub, parts, clock, trust).RunAsync(SampleNight.Day.AddDays(1));
        }

        clock.IsOver = true;
        while (!parts.IsDone)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        var workers = Enumerable.Range(1, Math.Max(1, options.Workers)).Select(number => JsonSerializer.Deserialize<WorkerFigures>(File.ReadAllText(NightWorker.FiguresOf(trust.Home, number)))!);
        return new ScaleFigures(options, trust, read, first, second, bytes, [.. workers]);
    }
}

/// <summary>All that a run of the bench measured.</summary>
/// <param name="ReadPerSecond">Pupils a second of exports read, judged and diffed alone (<see cref="NightReader"/>).</param>
/// <param name="Second">The night after the first, on exports of the next day; null where none was asked for.</param>
/// <param name="LedgerBytes">That the first night added.</param>
internal sealed record ScaleFigures(NightOptions Options, TrustHome Trust, double ReadPerSecond, NightFigures First, NightFigures? Second, long LedgerBytes, IReadOnlyList<WorkerFigures> Workers)
{
    /// <summary>Of the hungriest worker.</summary>
    public double PeakRssMb => Workers.Max(worker => worker.PeakRssMb);
}
