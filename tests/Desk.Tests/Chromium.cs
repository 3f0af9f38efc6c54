using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>Debian's Chromium, driven by Playwright; nothing is downloaded.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private readonly IPlaywright playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (this.playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> StartAsync()
    {
        if (!File.Exists(Program))
            throw new FileNotFoundException($"The desk's tests drive a browser: install Debian's package chromium ({Program}), or run deploy/test-services.sh up as root.");
        var playwright = await Playwright.CreateAsync();
        // As root, and in containers without user name spaces, Chromium has no sandbox.
        return new Chromium(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }));
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright.Dispose();
    }
}
