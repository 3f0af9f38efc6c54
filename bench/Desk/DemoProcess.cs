using System.Diagnostics;
using System.Text.RegularExpressions;

namespace SenHub.Bench.Desk;

/// <summary>senhub demo --open as a newcomer starts it, in a folder that goes with it.</summary>
internal sealed partial class DemoProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestNight = TimeSpan.FromMinutes(8);

    private readonly Process senhub;
    private readonly string folder;

    private DemoProcess(Process senhub, string folder) => (this.senhub, this.folder) = (senhub, folder);

    /// <summary>Where its desk answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Waits until its night has run and the desk answers.</summary>
    public static async Task<DemoProcess> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("senhub-bench-").FullName;
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "senhub.dll"), "demo", "--out", folder, "--open"]) { RedirectStandardOutput = true };
        start.Environment["BROWSER"] = "true"; // nobody looks at what it opens
        var demo = new DemoProcess(Process.Start(start)!, folder);
        try
        {
            using var limit = new CancellationTokenSource(LongestNight);
            demo.Address = await demo.AddressAsync(limit.Token);
            return demo;
        }
        catch
        {
            await demo.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!senhub.HasExited)
            senhub.Kill(entireProcessTree: true);
        await senhub.WaitForExitAsync();
        senhub.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // It says nothing more once its desk is open: what is left unread fills no pipe.
    private async Task<Uri> AddressAsync(CancellationToken cancel)
    {
        while (await senhub.StandardOutput.ReadLineAsync(cancel) is { } line)
        {
            if (DeskAddress().Match(line) is { Success: true } found)
                return new Uri(new Uri(found.Value).GetLeftPart(UriPartial.Authority));
        }

        throw new InvalidOperationException("The demo ended before its desk answered.");
    }

    [GeneratedRegex(@"https?://localhost:\d+[^\s]*")]
    private static partial Regex DeskAddress();
}
