using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SenHub.TestKit.Exports;

namespace SenHub.Bench.Import;

/// <summary>Reads one invented school from every format, our way and the obvious way, each in a process of its own so that neither's memory counts for the other.</summary>
internal static class ImportBench
{
    public static async Task<int> RunAsync(string[] rest)
    {
        var pupils = Arguments.Number(rest, "--pupils", 100_000);
        var runs = Arguments.Number(rest, "--runs", 5);
        var folder = Directory.CreateTempSubdirectory("senhub-bench-").FullName;
        var measured = new List<Measured>();
        try
        {
            var school = InventedSchool.Of(pupils);
            var only = Array.IndexOf(rest, "--format") is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : null;
            foreach (var format in EveryFormat.All.Where(format => only is null || format.Name.Equals(only, StringComparison.OrdinalIgnoreCase)))
            {
                var path = Path.Combine(folder, format.FileName);
                await using (var file = File.Create(path))
                    format.Write(school, file);
                measured.AddRange(await InTurnsAsync(format.Name, path, runs));
                File.Delete(path);
            }

            measured.Add(RollBench.Run(school, runs));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Print(measured, rest.Contains("--json"));
        return 0;
    }

    // Both ways stand ready and take turns, so that a crowded minute of the machine falls on both. The first turn of each is not counted: only a large file shows the compiler what is worth its last effort.
    private static async Task<Measured[]> InTurnsAsync(string format, string path, int runs)
    {
        using var ours = Child("ours", format, path);
        using var obvious = Child("obvious", format, path);
        var taken = new List<(Measured Ours, Measured Obvious)>();
        for (var run = 0; run <= runs; run++)
            taken.Add((await TurnAsync(ours), await TurnAsync(obvious)));
        taken.RemoveAt(0);
        return [await MiddleAsync(ours, taken.Select(turn => turn.Ours)), await MiddleAsync(obvious, taken.Select(turn => turn.Obvious))];
    }

    private static Process Child(string way, string format, string path) =>
        // Both have the collector's budget that the hub itself runs with (runtimeconfig.template.json).
        Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SenHub.bench.dll"), "import-one", way, format, path]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static async Task<Measured> TurnAsync(Process child)
    {
        await child.StandardInput.WriteLineAsync();
        return await child.StandardOutput.ReadLineAsync() is { } said ? JsonSerializer.Deserialize<Measured>(said)! : throw new InvalidOperationException("A measured process ended before its turn.");
    }

    private static async Task<Measured> MiddleAsync(Process child, IEnumerable<Measured> turns)
    {
        child.StandardInput.Close();
        await child.WaitForExitAsync();
        var sorted = turns.OrderBy(turn => turn.Seconds).ToList();
        return sorted[sorted.Count / 2] with { PeakMegabytes = sorted.Max(turn => turn.PeakMegabytes) };
    }

    private static void Print(List<Measured> measured, bool asJson)
    {
        if (asJson)
        {
            Console.WriteLine(JsonSerializer.Serialize(measured));
            return;
        }

        Console.WriteLine("| format | way | file MB | pupils/s | MB/s | peak MB above idle | bytes a pupil |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var one in measured)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {one.Format} | {one.Way} | {one.FileMegabytes:0.0} | {one.Pupils / one.Seconds:0} | {one.FileMegabytes / one.Seconds:0.0} | {one.PeakMegabytes:0} | {one.PeakMegabytes * 1_048_576 / one.Pupils:0} |"));
    }
}

/// <summary>One measurement: the median time, and the most memory that any run took above what the process held before.</summary>
internal sealed record Measured(string Format, string Way, int Pupils, double Seconds, double FileMegabytes, double PeakMegabytes);
