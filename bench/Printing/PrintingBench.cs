using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SenHub.Bench.Printing.Peers;
using SenHub.Printing;
using SenHub.Printing.Tree;

namespace SenHub.Bench.Printing;

/// <summary>The page engine: what a paper takes, how that grows, two threads, the first paper of a process; and the same paper by other programs.</summary>
internal static class PrintingBench
{
    private const int Prints = 60;

    public static async Task<int> RunAsync(string[] rest)
    {
        var map = BenchPapers.Map(60);
        // The compiler goes on making the engine quicker for about a second of printing.
        PrintingFigures.Of(map, 4 * Prints);
        var ours = PrintingFigures.Of(map, Prints);
        var peak = Memory.Peak;
        Console.WriteLine("| paper | pages | KB | best ms | median ms | ms a page | CPU ms | KB allocated | large objects |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        Row("provision map", ours);
        Row("review advice", PrintingFigures.Of(BenchPapers.Review, 3 * Prints));
        foreach (var rows in (int[])[240, 600, 2_400, 6_000])
            Row($"map of {rows} rows", PrintingFigures.Of(BenchPapers.Map(rows), Math.Max(1, 2_400 / rows)));

        Console.WriteLine();
        var (one, two) = (PrintingFigures.Together(map, 1, 5 * Prints), PrintingFigures.Together(map, 2, 5 * Prints));
        Say($"one thread: {one.PerSecond:0} papers/s, {one.CpuMilliseconds:0.00} ms CPU each; two: {two.PerSecond:0} papers/s, {two.CpuMilliseconds:0.00} ms CPU each ({two.CpuMilliseconds / one.CpuMilliseconds:0.00}x)");
        Say($"peak resident memory {peak:0} MB; first paper {FirstPaper():0} ms after the start of its process");
        var peers = rest.Contains("--peers") ? await PeersAsync(map, ours) : [];
        if (rest.Contains("--json"))
            Console.WriteLine(Json(ours, one.PerSecond, peak, peers));
        return 0;
    }

    /// <summary>The child's part: prints one map and says how old its process is.</summary>
    public static int First()
    {
        PdfPrinter.Print(BenchPapers.Map(60));
        using var self = Process.GetCurrentProcess();
        Say($"{(TimeProvider.System.GetLocalNow().DateTime - self.StartTime).TotalMilliseconds:0}");
        return 0;
    }

    private static async Task<List<PeerFigures>> PeersAsync(Doc map, PrintingFigures ours)
    {
        var folder = Directory.CreateTempSubdirectory("senhub-bench-").FullName;
        try
        {
            var page = PeerPage.Of(map);
            PeerFigures?[] peers = [await Chromium.PrintAsync(page, folder, 20, loadEach: true), await Chromium.PrintAsync(page, folder, 20, loadEach: false), await WeasyPrint.PrintAsync(page, folder, 5), await LibreOffice.PrintAsync(page, folder, 20)];
            var there = peers.OfType<PeerFigures>().ToList();
            Console.WriteLine("\n| peer | best ms | median ms | slower than ours, best | median | peak MB | KB | tagged | pages |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
            foreach (var peer in there)
                Say($"| {peer.Peer} | {peer.Best:0} | {peer.Median:0} | {peer.Best / ours.BestMilliseconds:0}x | {peer.Median / ours.MedianMilliseconds:0}x | {peer.PeakMegabytes:0} | {new FileInfo(peer.File).Length / 1024.0:0} | {Told(peer.File, "Tagged:")} | {Told(peer.File, "Pages:")} |");
            if (there.Count < peers.Length)
                Console.WriteLine("A peer is not installed: apt-get install chromium weasyprint libreoffice-writer");
            return there;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // As pdfinfo tells it.
    private static string Told(string file, string name)
    {
        using var info = Process.Start(new ProcessStartInfo("pdfinfo", [file]) { RedirectStandardOutput = true })!;
        return info.StandardOutput.ReadToEnd().Split('\n').FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim() ?? "";
    }

    private static double FirstPaper() => Enumerable.Range(0, 5).Select(_ =>
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["printing-first"]) { RedirectStandardOutput = true })!;
        return double.Parse(child.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }).Order().ElementAt(2);

    private static string Json(PrintingFigures ours, double perSecond, double peak, IEnumerable<PeerFigures> peers) => JsonSerializer.Serialize(new
    {
        documentsPerSecond = Math.Round(perSecond, 1),
        millisecondsPerDocument = new { best = Math.Round(ours.BestMilliseconds, 3), median = Math.Round(ours.MedianMilliseconds, 3) },
        allocatedBytesPerDocument = ours.AllocatedBytes,
        peakRssMb = Math.Round(peak, 1),
        peers = peers.Select(peer => new { peer = peer.Peer, millisecondsPerDocument = new { best = Math.Round(peer.Best, 1), median = Math.Round(peer.Median, 1) }, ratio = Math.Round(peer.Median / ours.MedianMilliseconds, 1) }),
    });

    private static void Row(string paper, PrintingFigures of) =>
        Say($"| {paper} | {of.Pages} | {of.FileBytes / 1024.0:0} | {of.BestMilliseconds:0.00} | {of.MedianMilliseconds:0.00} | {of.MedianMilliseconds / of.Pages:0.00} | {of.CpuMilliseconds:0.00} | {of.AllocatedBytes / 1024.0:0} | {of.LargeObjects} |");

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}
