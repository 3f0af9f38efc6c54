using System.Diagnostics;
using System.Security.Cryptography;
using SenHub.Printing;
using SenHub.TestKit.Printing;

namespace SenHub.Bench.Printing;

/// <summary>Random documents by the thousand: none may throw, each must be a sound file, and many threads must print what one prints. The tests do the same with hundreds.</summary>
internal static class TreesBench
{
    private const int Threads = 8;

    // Files a call of qpdf: it starts anew for each call.
    private const int Batch = 100;

    public static int Run(string[] rest)
    {
        var (trees, documents) = (Arguments.Number(rest, "--trees", 10_000), Arguments.Number(rest, "--documents", 2_000));
        var (unsound, different) = (Unsound(trees), Different(documents));
        Console.WriteLine(FormattableString.Invariant($"{trees} random trees: no exception, {unsound} not sound by qpdf --check; {Threads} threads x {documents} documents: {different} unlike one thread's"));
        return unsound + different == 0 ? 0 : 1;
    }

    private static int Unsound(int trees)
    {
        var folder = Directory.CreateTempSubdirectory("senhub-bench-").FullName;
        try
        {
            var unsound = 0;
            foreach (var seeds in Enumerable.Range(0, trees).Chunk(Batch))
            {
                Parallel.ForEach(seeds, seed => File.WriteAllBytes(Path.Combine(folder, $"{seed}.pdf"), PdfPrinter.Print(RandomTrees.Of(seed)).Bytes));
                unsound += seeds.AsParallel().Count(seed => !IsSound(Path.Combine(folder, $"{seed}.pdf")));
                foreach (var seed in seeds)
                    File.Delete(Path.Combine(folder, $"{seed}.pdf"));
            }

            return unsound;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsSound(string file)
    {
        using var qpdf = Process.Start(new ProcessStartInfo("qpdf", ["--check", file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = qpdf.StandardOutput.ReadToEnd() + qpdf.StandardError.ReadToEnd();
        qpdf.WaitForExit();
        if (qpdf.ExitCode != 0)
            Console.WriteLine($"{Path.GetFileName(file)}: {said}");
        return qpdf.ExitCode == 0;
    }

    private static int Different(int documents)
    {
        var alone = Enumerable.Range(0, documents).Select(seed => HashOf(seed)).ToList();
        var different = 0;
        // Each thread begins elsewhere, so that they do not print the same document at the same time.
        var threads = Enumerable.Range(0, Threads).Select(thread => new Thread(() =>
        {
            for (var turn = 0; turn < documents; turn++)
            {
                var seed = (turn + (thread * documents / Threads)) % documents;
                if (HashOf(seed) != alone[seed])
                    Interlocked.Increment(ref different);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return different;
    }

    private static string HashOf(int seed) => Convert.ToHexString(SHA256.HashData(PdfPrinter.Print(RandomTrees.Of(seed)).Bytes));
}
