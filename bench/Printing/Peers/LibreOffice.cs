using System.Diagnostics;

namespace SenHub.Bench.Printing.Peers;

/// <summary>LibreOffice without a screen, many copies of the page in one run, tagged: the time of the run shared out, its start among it, because it cannot be asked apart.</summary>
internal static class LibreOffice
{
    private const string Program = "/usr/bin/soffice";

    /// <summary>Nothing where the program is not installed.</summary>
    public static async Task<PeerFigures?> PrintAsync(string page, string folder, int prints)
    {
        if (!File.Exists(Program))
            return null;

        var sources = Enumerable.Range(0, prints).Select(at => Path.Combine(folder, $"office-{at}.html")).ToList();
        foreach (var source in sources)
            await File.WriteAllTextAsync(source, page);
        var started = Stopwatch.GetTimestamp();
        using var office = Process.Start(new ProcessStartInfo(Program,
            ["--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "office"))}", "--convert-to", "pdf:writer_web_pdf_Export:{\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}", "--outdir", folder, .. sources])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = Task.WhenAll(office.StandardOutput.ReadToEndAsync(), office.StandardError.ReadToEndAsync());
        var peak = 0.0;
        while (!office.WaitForExit(TimeSpan.FromMilliseconds(100)))
            peak = Math.Max(peak, Memory.PeakOfTree(office.Id));
        var taken = Stopwatch.GetElapsedTime(started).TotalMilliseconds / prints;
        var target = Path.ChangeExtension(sources[^1], "pdf");
        return File.Exists(target) ? new PeerFigures("LibreOffice, many files in one run", [taken], peak, target) : throw new InvalidOperationException(string.Join('\n', await said));
    }
}
