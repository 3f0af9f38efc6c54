using SenHub.Adapters.Settings;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>Two processes of the service share the work of one home, and status says who does what.</summary>
[Collection("console")]
public sealed class CrewTests : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder folder = new();
    private readonly PostgresDatabase database = PostgresDatabase.MakeAsync().GetAwaiter().GetResult();

    private HubHome Home => new(folder.Path);

    public CrewTests()
    {
        DemoHome.Lay(Home);
        Directory.Delete(Home.SchoolFolder(SchoolNumber.Parse("9994001")), recursive: true);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Status_says_who_does_what_who_leads_and_what_nobody_takes()
    {
        using var stop = new CancellationTokenSource();
        var papers = Start("documents,deliveries", stop.Token);
        await SaidAsync([papers], ["Service: on ", ", documents,deliveries (", "Nobody takes: import, roll, provision, reviews, schedule."]);
        var clock = Start("schedule", stop.Token);
        await SaidAsync([papers, clock], [", documents,deliveries (", ", schedule, leads the schedule (", "Nobody takes: import, roll, provision, reviews."]);
        await SaidAsync([papers, clock], ["\"Leads\": true", "\"deliveries\""], "--json");
        await stop.CancelAsync();

        Assert.Equal((0, 0), (await papers, await clock));
        Assert.Contains("Service: no process runs now", (await SayAsync("status")).Said, StringComparison.Ordinal);
    }

    // Each has a port of its own for its health.
    private Task<int> Start(string words, CancellationToken stop)
    {
        Assert.True(Roles.TryParse(words, out var roles));
        File.WriteAllText(Home.SettingsFile, PostgresDatabase.Yaml(database.Settings) + FormattableString.Invariant($"health:\n  port: {FreePort.Next()}\n"));
        return ServiceVerb.RunAsync(Home, stop, roles);
    }

    private Task<string> SaidAsync(IReadOnlyList<Task<int>> running, IReadOnlyList<string> all, params string[] options) => Until.Found(
        async () =>
        {
            Assert.All(running, service => Assert.False(service.IsCompleted));
            var (code, said) = await SayAsync(["status", .. options]);
            return code == 1 && all.All(what => said.Contains(what, StringComparison.Ordinal)) ? said : null;
        },
        $"status did not say in time: {string.Join(" … ", all)}",
        Limit);

    private Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", folder.Path]));
}
