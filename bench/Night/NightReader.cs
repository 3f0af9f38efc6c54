using System.Diagnostics;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Bench.Chaos;
using SenHub.Domain.Roll;
using SenHub.Samples.World;
using SenHub.Workers.Cli;
using SenHub.Workers.Import;

namespace SenHub.Bench.Night;

/// <summary>The exports of a trust read, judged and brought into rolls as the night's first steps do it, without the SENCo's workbooks and without the ledger: a process of its own, warmed up first.</summary>
internal static class NightReader
{
    private const int WarmUp = 20;

    /// <summary>Reads this process's share of the schools and leaves its figures.</summary>
    public static async Task<int> RunAsync(HubHome home, int part, int of)
    {
        Parent.EndsUs();
        using var clock = NightClock.In(home.Folder);
        await using var hub = await HubHost.OpenAsync(home, default, clock, RoundSettings.Read(home));
        if (hub is null)
            return 1;
        var schools = hub.Get<Schools>().Sound.Where((_, at) => at % of == part).ToList();
        await ReadAsync(hub, schools.Take(WarmUp), of);
        var watch = Stopwatch.StartNew();
        var pupils = await ReadAsync(hub, schools, of);
        await File.WriteAllTextAsync(FiguresOf(home, part), JsonSerializer.Serialize(new ReadFigures(pupils, watch.Elapsed.TotalSeconds)));
        return 0;
    }

    /// <summary>Pupils a second of so many such processes at once.</summary>
    public static async Task<double> MeasureAsync(HubHome home, int processes)
    {
        var readers = Enumerable.Range(0, processes).Select(part => new ChildVictim("reader", Path.Combine(home.Folder, "readers.log"), "night-read", home.Folder, Said(part), Said(processes))).ToList();
        foreach (var reader in readers)
            await reader.StartAsync();
        while (readers.Exists(reader => reader.Runs))
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        var figures = Enumerable.Range(0, processes).Select(part => JsonSerializer.Deserialize<ReadFigures>(File.ReadAllText(FiguresOf(home, part)))!).ToList();
        return figures.Sum(one => one.Pupils) / figures.Max(one => one.Seconds);
    }

    // All processes together keep each core busy once.
    private static async Task<int> ReadAsync(HubHost hub, IEnumerable<SchoolSettings> schools, int processes)
    {
        var (sources, imports, pupils) = (hub.Get<SchoolSources>(), hub.Get<IImportLedger>(), 0);
        await Parallel.ForEachAsync(schools, new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount / processes) }, async (school, cancel) =>
        {
            var (none, guards) = (SchoolRoll.None(school.Number), await SchoolGuards.LoadAsync(school, imports, cancel));
            var read = await sources.ReadAsync(school, none, [], guards, SampleNight.Day, cancel);
            var change = RollUpdate.Apply(none, read.TakingPart, school.Code, SampleNight.Day, guards.Thresholds, guards.Changes);
            Interlocked.Add(ref pupils, change.Roll.Pupils.Count);
        });
        return pupils;
    }

    private static string FiguresOf(HubHome home, int part) => Path.Combine(home.Folder, $"read-{Said(part)}.json");

    private static string Said(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What one reader came to.</summary>
internal sealed record ReadFigures(int Pupils, double Seconds);
