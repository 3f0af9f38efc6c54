using System.Diagnostics;
using System.Globalization;
using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Bench.Import;

/// <summary>Damages valid files of every format and reads them, over and over. Whatever throws, lingers or takes too much memory is written down, to become a test.</summary>
internal static class FuzzBench
{
    private const int LongestMilliseconds = 2_000;
    private const long MostBytes = 256L << 20;

    public static int Run(string[] rest)
    {
        var inputs = Arguments.Number(rest, "--inputs", 100_000);
        var seconds = Arguments.Number(rest, "--seconds", 3_600);
        var seed = Arguments.Number(rest, "--seed", 1);
        var folder = Path.Combine(Path.GetTempPath(), "senhub-fuzz-found");
        var formats = EveryFormat.All.Select(format => (Format: format, Whole: format.Bytes(InventedSchool.Of(3)))).ToList();
        var counts = formats.ToDictionary(pair => pair.Format.Name, _ => (Good: 0, Bad: 0));
        var mutator = new Mutator(seed);
        var clock = Stopwatch.StartNew();
        var (done, found) = (0, 0);
        for (; done < inputs && clock.Elapsed.TotalSeconds < seconds; done++)
        {
            var (format, whole) = formats[done % formats.Count];
            var bytes = mutator.Damage(whole);
            if (Trouble(bytes, format.FileName, out var good) is { } trouble)
            {
                found++;
                Directory.CreateDirectory(folder);
                File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}-{done}-{format.FileName}")), bytes);
                Console.WriteLine($"{format.Name}: {trouble}");
            }

            var (read, refused) = counts[format.Name];
            counts[format.Name] = good ? (read + 1, refused) : (read, refused + 1);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} inputs in {clock.Elapsed.TotalSeconds:0} s, seed {seed}, {found} found{(found > 0 ? " (kept in " + folder + ")" : "")}"));
        Console.WriteLine("| format | read | refused |\n| --- | --- | --- |");
        foreach (var (name, (good, bad)) in counts)
            Console.WriteLine($"| {name} | {good} | {bad} |");
        return found == 0 ? 0 : 1;
    }

    private static string? Trouble(byte[] bytes, string name, out bool good)
    {
        good = false;
        var start = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var read = ExportReaders.Read(new MemoryStream(bytes), new ReadContext { FileName = name, WrittenAt = InventedSchool.MadeAt, Expected = SchoolNumber.Parse("9991001") });
            good = read is Checked<ExportFile>.Good;
        }
        catch (Exception thrown)
        {
            return thrown.GetType().Name + " in " + (thrown.StackTrace?.Split('\n')[0].Trim() ?? "?");
        }

        var took = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        return took > LongestMilliseconds ? string.Create(CultureInfo.InvariantCulture, $"took {took:0} ms of the processor")
            : GC.GetAllocatedBytesForCurrentThread() - before > MostBytes ? "took too much memory"
            : null;
    }
}
