using System.Diagnostics;
using System.Globalization;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;
using SenHub.TestKit;

namespace SenHub.Bench;

/// <summary>Maps, register, progress and all else that provision computes of a night, on one core: CPU time, because the cores are shared, and what it allocates a line.</summary>
internal static class ProvisionBench
{
    private const int Pupils = 2_000;
    private const int Lines = 12_000;
    private const int WarmUps = 80;
    private const int Schools = 100;

    private static readonly DateOnly AsOf = new(2026, 11, 23);

    public static int Run(string[] rest)
    {
        var runs = rest is ["--runs", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 9;
        var school = GeneratedSchool.Of(1, Pupils, Lines).WithResults(1);
        var lines = school.Facts.Provision.Count;
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
            Night(school);

        Console.WriteLine("| part | CPU ms, median | CPU ms, best | bytes a line |");
        Console.WriteLine("| --- | --- | --- | --- |");
        var maps = ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf);
        Row("maps", runs, lines, () => ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf));
        Row("progress", runs, lines, () => SchoolProgress.For(school.Roll, SheetResults.Of(school.Facts.Progress), ProgressRules.Default, AsOf));
        Row("register", runs, lines, () => SenRegister.Of(school.Roll, school.Facts, maps, new HashSet<PupilRef>(), AsOf));
        Row("all of the stage", runs, lines, () => Night(school));
        Console.WriteLine();
        return Linear();
    }

    // Different schools, so that nothing is remembered from one to the next. Linear when the last fifty cost what the first fifty did; medians, because the cores are shared.
    private static int Linear()
    {
        var taken = new List<double>();
        for (var at = 0; at < Schools; at++)
        {
            var school = GeneratedSchool.Of(at + 2, Pupils, Lines).WithResults(at);
            taken.Add(Measure(() => Night(school)).Milliseconds);
        }

        var (first, second) = (Median(taken[..(Schools / 2)]), Median(taken[(Schools / 2)..]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Schools} schools: {taken.Sum():0} ms CPU, median {Median(taken):0.0} ms a school; of the first half {first:0.0}, of the second {second:0.0} ({second / first * 100:0.0} %)"));
        return 0;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static SchoolProvision Night(GeneratedSchool school)
    {
        var maps = ProvisionMaps.OfSchool(school.Roll, school.Facts, AsOf);
        return SchoolProvision.Of(school.Roll, school.Facts, maps, SenRegister.None, ProvisionRules.Default, AsOf);
    }

    private static void Row(string part, int runs, int lines, Func<object> work)
    {
        var taken = Enumerable.Range(0, runs).Select(_ => Measure(work)).ToList();
        var times = taken.Select(one => one.Milliseconds).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {part} | {Median(times):0.0} | {times.Min():0.0} | {taken.Min(one => one.Bytes) / lines:0} |"));
    }

    private static (double Milliseconds, long Bytes) Measure(Func<object> work)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetAllocatedBytesForCurrentThread());
        GC.KeepAlive(work());
        process.Refresh();
        return ((process.TotalProcessorTime - cpu).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
