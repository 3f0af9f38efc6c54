using System.Globalization;
using System.Text.Json;
using SenHub.Adapters.Exports;
using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Bench.Import;

/// <summary>The measured half: reads one file, whenever a line comes in, and prints what it took. Time is the processor's, the collector's share included: other work on the same cores does not count.</summary>
internal static class ImportChild
{
    public static int Run(string way, string name, string path)
    {
        Func<string, int> read = way == "ours" ? Ours : ObviousWays.Of(name);
        WarmUp(EveryFormat.Named(name), read);
        var idle = Memory.Reset();
        while (Console.ReadLine() is not null)
        {
            var before = Environment.CpuUsage.TotalTime;
            var pupils = read(path);
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            Console.WriteLine(JsonSerializer.Serialize(new Measured(name, way, pupils, seconds, new FileInfo(path).Length / 1_048_576.0, Memory.Peak - idle)));
        }

        return 0;
    }

    // Rows are counted and let go, as the roll takes what it needs of each.
    private static int Ours(string path)
    {
        var count = 0;
        return ExportReaders.Read(path, SchoolNumber.Parse("9991001"), null, _ => count++) is Checked<ExportFile>.Good
            ? count
            : throw new InvalidOperationException("The file was refused.");
    }

    // The compiler's work and the first growth of the heap are not the reader's.
    private static void WarmUp(WrittenFormat format, Func<string, int> read)
    {
        var path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"senhub-warm-{Environment.ProcessId}{Path.GetExtension(format.FileName)}"));
        try
        {
            File.WriteAllBytes(path, format.Bytes(InventedSchool.Of(500)));
            for (var times = 0; times < 40; times++)
                read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
