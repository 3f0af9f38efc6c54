using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench;

/// <summary>The demo as a person runs it, in a process of its own: wall time from start to exit, and peak resident memory as the kernel counts it.</summary>
internal static class NightBench
{
    public static async Task<int> RunAsync(string[] rest)
    {
        var runs = rest is ["--runs", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 3;
        Console.WriteLine("| run | wall s | CPU s | peak RSS MB | papers | mails |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        for (var run = 1; run <= runs; run++)
        {
            var home = Directory.CreateTempSubdirectory("senhub-bench-").FullName;
            try
            {
                var (wall, cpu, peak) = await DemoAsync(Path.Combine(home, "out"));
                var papers = Directory.EnumerateFiles(Path.Combine(home, "out", "papers"), "*.pdf", SearchOption.AllDirectories).Count();
                var mails = Directory.EnumerateFiles(Path.Combine(home, "out", "mail"), "*.eml").Count();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {run} | {wall.TotalSeconds:0.0} | {cpu.TotalSeconds:0.0} | {peak / 1024.0:0} | {papers} | {mails} |"));
            }
            finally
            {
                Directory.Delete(home, recursive: true);
            }
        }

        return 0;
    }

    private static async Task<(TimeSpan Wall, TimeSpan Cpu, long PeakKilobytes)> DemoAsync(string home)
    {
        var watch = Stopwatch.StartNew();
        using var hub = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "senhub.dll"), "demo", "--out", home]) { RedirectStandardOutput = true })!;
        var (peak, cpu) = (0L, TimeSpan.Zero);
        var said = hub.StandardOutput.ReadToEndAsync();
        while (!hub.WaitForExit(TimeSpan.FromMilliseconds(20)))
        {
            peak = Math.Max(peak, PeakOf(hub.Id));
            cpu = hub.TotalProcessorTime;
        }

        await said;
        return hub.ExitCode == 0 ? (watch.Elapsed, cpu, peak) : throw new InvalidOperationException($"The demo ended with {hub.ExitCode}.");
    }

    // VmHWM is the kernel's own high-water mark, so that sampling cannot miss it by more than the last moment.
    private static long PeakOf(int process)
    {
        var status = $"/proc/{process}/status";
        if (!File.Exists(status))
            return 0;
        try
        {
            var line = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0; // it ended between the question and the answer
        }
    }
}
