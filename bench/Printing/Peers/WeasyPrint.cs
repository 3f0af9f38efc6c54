using System.Diagnostics;
using System.Globalization;

namespace SenHub.Bench.Printing.Peers;

/// <summary>WeasyPrint in one Python process that prints the page again and again as PDF/UA; its start and imports are not counted.</summary>
internal static class WeasyPrint
{
    private const string Program = "/usr/bin/weasyprint";

    private const string Script = """
        import sys, time
        from weasyprint import HTML
        for turn in range(int(sys.argv[3])):
            started = time.perf_counter()
            HTML(filename=sys.argv[1]).write_pdf(sys.argv[2], variant='pdf/ua-1')
            print(1000 * (time.perf_counter() - started), flush=True)
        print(next(int(line.split()[1]) / 1024 for line in open('/proc/self/status') if line.startswith('VmHWM')))
        """;

    /// <summary>Nothing where the program is not installed.</summary>
    public static async Task<PeerFigures?> PrintAsync(string page, string folder, int prints)
    {
        if (!File.Exists(Program))
            return null;

        var (source, target) = (Path.Combine(folder, "weasyprint.html"), Path.Combine(folder, "weasyprint.pdf"));
        await File.WriteAllTextAsync(source, page);
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", Script, source, target, prints.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var complaints = python.StandardError.ReadToEndAsync();
        var said = (await python.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => double.Parse(line, CultureInfo.InvariantCulture)).ToList();
        await python.WaitForExitAsync();
        return python.ExitCode == 0 ? new PeerFigures("WeasyPrint, PDF/UA", said[..^1], said[^1], target) : throw new InvalidOperationException(await complaints);
    }
}
