using System.Globalization;
using System.Net;
using System.Text.Json;
using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Observe;
using SenHub.Workers.Cli;
using SenHub.Workers.Observe;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.Observe;

/// <summary>The service on a home of its own, asked as a scraper and a probe ask it.</summary>
[Collection("console")]
public sealed class HealthPagesTests : IAsyncLifetime, IDisposable
{
    private static readonly TimeSpan Generous = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient client = new();
    private readonly int port = FreePort.Next();
    private Task<int> service = Task.FromResult(0);

    public async Task InitializeAsync()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        // What the page says is asked for, not a night: at any hour of the real clock.
        foreach (var school in home.SchoolFolders)
            await File.WriteAllTextAsync(Path.Combine(school, "school.yaml"), (await File.ReadAllTextAsync(Path.Combine(school, "school.yaml"))).Replace("night: \"18:30\"", "night: \"23:59\"", StringComparison.Ordinal));
        await File.WriteAllTextAsync(home.SettingsFile, string.Create(CultureInfo.InvariantCulture, $"health:\n  port: {port}\n"));
        service = ServiceVerb.RunAsync(home, stop.Token);
        await Until.True(() => IsUp().GetAwaiter().GetResult(), "the service did not answer /livez within its time", Generous);
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await service;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    public void Dispose()
    {
        stop.Dispose();
        client.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_page_of_metrics_follows_the_format_names_only_what_stands_in_the_registry_and_no_pupil()
    {
        var answer = await client.GetAsync(Page("metrics"));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal("text/plain; version=0.0.4; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Empty(ExpositionGrammar.Faults(page));
        Assert.Contains("senhub_ledger_up 1\n", page, StringComparison.Ordinal);
        Assert.Contains("senhub_queue_age_seconds{stage=\"documents\"} 0\n", page, StringComparison.Ordinal);
        Assert.All(page.Split('\n').Where(line => line.StartsWith("# TYPE ", StringComparison.Ordinal)), line => Assert.Contains(line.Split(' ')[2], HubMetrics.All.Select(family => family.Name)));
    }

    [Fact]
    public async Task Each_probe_answers_with_its_own_truth()
    {
        var live = await client.GetAsync(Page("livez"));
        var ready = await Until.Found(async () => await client.GetAsync(Page("readyz")) is { IsSuccessStatusCode: true } well ? well : null, "the service was never ready", Generous);
        var night = await client.GetAsync(Page("nightz"));
        var counts = JsonDocument.Parse(await night.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Contains("\"ledger\":\"up\",\"bus\":\"up\"", await ready.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(2, counts.GetProperty("schools").GetInt32());
        Assert.Equal(night.IsSuccessStatusCode, counts.GetProperty("done").GetInt32() == 2);
    }

    [Fact]
    public async Task The_verb_asks_the_service_that_the_home_names()
    {
        var (code, said) = await Heard.WhileAsync(() => SenHubCommand.RunAsync(["health", "livez", "--home", folder.Path]));

        Assert.Equal((SenHubCommand.Done, """{"status":"ok"}"""), (code, said.Trim()));
    }

    private async Task<bool> IsUp()
    {
        try
        {
            return (await client.GetAsync(Page("livez"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private Uri Page(string name) => new(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{name}"));
}
