using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SenHub.Bench.Printing.Peers;

/// <summary>Headless Chromium over its DevTools protocol, tagged; its start is not counted. A night's papers differ, so each print loads its page, as each of ours sets its tree; a page that was loaded once and is printed again and again is measured besides.</summary>
internal static class Chromium
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>Nothing where the program is not installed.</summary>
    public static async Task<PeerFigures?> PrintAsync(string page, string folder, int prints, bool loadEach)
    {
        if (!File.Exists(Program))
            return null;

        var source = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(source, page);
        using var browser = Process.Start(new ProcessStartInfo(Program,
            ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", $"--user-data-dir={Path.Combine(folder, "profile")}", new Uri(source).AbsoluteUri])
        { RedirectStandardError = true })!;
        try
        {
            var port = await PortOfAsync(browser);
            await using var tools = await DevTools.OpenPageAsync(port);
            var (taken, bytes) = (new List<double>(), Array.Empty<byte>());
            var how = new JsonObject { ["preferCSSPageSize"] = true, ["generateTaggedPDF"] = true, ["generateDocumentOutline"] = true };
            for (var print = 0; print < prints; print++)
            {
                var started = Stopwatch.GetTimestamp();
                if (loadEach)
                    await tools.GoToAsync(new Uri($"{new Uri(source).AbsoluteUri}?paper={print}"));
                using var answer = await tools.AskAsync("Page.printToPDF", (JsonObject)how.DeepClone());
                bytes = answer.RootElement.GetProperty("result").GetProperty("data").GetBytesFromBase64();
                taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }

            var file = Path.Combine(folder, "chromium.pdf");
            await File.WriteAllBytesAsync(file, bytes);
            return new PeerFigures(loadEach ? "Chromium, headless, each paper loaded and printed" : "Chromium, headless, one page printed again and again", taken, Memory.PeakOfTree(browser.Id), file);
        }
        finally
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync();
        }
    }

    // "DevTools listening on ws://127.0.0.1:PORT/devtools/browser/…"
    private static async Task<int> PortOfAsync(Process browser)
    {
        while (await browser.StandardError.ReadLineAsync() is { } line)
        {
            if (line.IndexOf("ws://", StringComparison.Ordinal) is >= 0 and var at && Uri.TryCreate(line[at..], UriKind.Absolute, out var address))
                return address.Port;
        }

        throw new InvalidOperationException("Chromium ended before it said where its DevTools are.");
    }
}
