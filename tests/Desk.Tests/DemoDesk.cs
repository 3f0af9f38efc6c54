using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SenHub.Desk.Tests;

/// <summary>The desk as a newcomer meets it: senhub demo --open in a process of its own, over both sample schools after their night, and a browser.</summary>
public sealed partial class DemoDesk : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan LongestNight = TimeSpan.FromMinutes(8);

    private readonly string folder = Directory.CreateTempSubdirectory("senhub-desk-").FullName;
    private readonly StringBuilder said = new();
    private Process? senhub;
    private Chromium? chromium;

    /// <summary>Where the desk answers, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The demo's home.</summary>
    public string Home => folder;

    public IBrowser Browser => chromium!.Browser;

    public async Task InitializeAsync()
    {
        chromium = await Chromium.StartAsync();
        var program = Path.Combine(AppContext.BaseDirectory, "senhub.dll");
        senhub = new Process { StartInfo = new ProcessStartInfo("dotnet", [program, "demo", "--out", folder, "--open"]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true } };
        senhub.StartInfo.Environment["BROWSER"] = "true"; // what the verb opens is not looked at: this browser is
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        senhub.OutputDataReceived += (_, line) => Hear(line.Data, address);
        senhub.ErrorDataReceived += (_, line) => Hear(line.Data, address);
        senhub.EnableRaisingEvents = true;
        senhub.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The demo ended before its desk answered:\n{said}"));
        senhub.Start();
        senhub.BeginOutputReadLine();
        senhub.BeginErrorReadLine();
        Address = await address.Task.WaitAsync(LongestNight);
    }

    public async Task DisposeAsync()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        if (senhub is { HasExited: false })
            senhub.Kill(entireProcessTree: true);
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => senhub?.Dispose();

    private void Hear(string? line, TaskCompletionSource<string> address)
    {
        if (line is null)
            return;
        lock (said)
            said.AppendLine(line);
        if (DeskAddress().Match(line) is { Success: true } match)
            address.TrySetResult(match.Value.TrimEnd('/'));
    }

    [GeneratedRegex(@"https?://(localhost|127\.0\.0\.1):\d+/?")]
    private static partial Regex DeskAddress();
}

/// <summary>One night for all tests of the desk: nights are dear. Tests that decide something decide it on a thing of their own.</summary>
[CollectionDefinition(Name)]
public sealed class OneDesk : ICollectionFixture<DemoDesk>
{
    public const string Name = "desk";
}
