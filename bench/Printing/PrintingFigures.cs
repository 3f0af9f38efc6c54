using System.Diagnostics;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Bench.Printing;

/// <summary>What printing one paper takes, once the program is warm.</summary>
/// <param name="BestMilliseconds">Mean of the fastest of five rounds, wall time on one thread.</param>
/// <param name="MedianMilliseconds">Median over all single prints.</param>
/// <param name="CpuMilliseconds">Processor time a print, over all rounds, the garbage collector's among it.</param>
/// <param name="AllocatedBytes">A print.</param>
/// <param name="LargeObjects">Notices of allocation on the large object heap, over all rounds.</param>
internal sealed record PrintingFigures(int Pages, int FileBytes, double BestMilliseconds, double MedianMilliseconds, double CpuMilliseconds, long AllocatedBytes, int LargeObjects)
{
    private const int Rounds = 5;

    /// <summary>Measures one paper on this thread.</summary>
    /// <param name="prints">Prints a round.</param>
    public static PrintingFigures Of(Doc paper, int prints)
    {
        for (var warmUp = 0; warmUp < prints; warmUp++)
            PdfPrinter.Print(paper);

        var printed = PdfPrinter.Print(paper);
        var (single, rounds) = (new List<double>(Rounds * prints), new List<double>(Rounds));
        var (cpu, bytes) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        for (var round = 0; round < Rounds; round++)
        {
            var from = single.Count;
            for (var print = 0; print < prints; print++)
            {
                var started = Stopwatch.GetTimestamp();
                PdfPrinter.Print(paper);
                single.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            rounds.Add(single.Skip(from).Average());
        }

        var all = Rounds * prints;
        var (cpuAfter, bytesAfter) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
        return new PrintingFigures(printed.Pages, printed.Bytes.Length, rounds.Min(), single.Order().ElementAt(all / 2), (cpuAfter - cpu).TotalMilliseconds / all, (bytesAfter - bytes) / all, LargeObjectsOf(paper, prints));
    }

    /// <summary>Papers a second by so many threads together, and the processor time of one.</summary>
    public static (double PerSecond, double CpuMilliseconds) Together(Doc paper, int threads, int prints)
    {
        var (cpu, started) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (var print = 0; print < prints; print++)
                PdfPrinter.Print(paper);
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return (threads * prints / Stopwatch.GetElapsedTime(started).TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / (threads * prints));
    }

    // Apart from the timing: listening to the runtime costs time.
    private static int LargeObjectsOf(Doc paper, int prints)
    {
        using var large = new LargeObjects();
        for (var print = 0; print < prints; print++)
            PdfPrinter.Print(paper);
        return large.Notices;
    }
}
