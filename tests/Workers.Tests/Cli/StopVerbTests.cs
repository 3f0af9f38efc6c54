using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed class StopVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StopVerbTests() => DemoHome.Lay(new HubHome(folder.Path));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_stop_stands_on_the_first_line_of_status_over_restarts_until_it_is_resumed()
    {
        var begun = await SayAsync("stop", "--why", "wrong data went out");
        var again = await SayAsync("stop", "--why", "twice");
        var status = await SayAsync("status");
        var resumed = await SayAsync("resume", "--why", "mended");
        var after = await SayAsync("status");

        Assert.Equal((0, 2, 1, 0), (begun.Code, again.Code, status.Code, resumed.Code));
        Assert.StartsWith("STOPPED since ", status.Said, StringComparison.Ordinal);
        Assert.Contains("all sending (wrong data went out)", status.Said.Split('\n')[0], StringComparison.Ordinal);
        Assert.DoesNotContain("STOPPED", after.Said, StringComparison.Ordinal);
        Assert.Equal(2, (await SayAsync("resume", "--why", "twice")).Code);
    }

    [Fact]
    public async Task A_channel_and_the_quarantine_are_stopped_and_resumed_each_by_itself()
    {
        Assert.Equal(0, (await SayAsync("stop", "mail", "--why", "x")).Code);
        Assert.Equal(0, (await SayAsync("stop", "--quarantine", "--school", "9991001", "--why", "y")).Code);
        var resumed = await SayAsync("resume", "mail", "--why", "z");

        Assert.Equal(0, resumed.Code);
        Assert.Contains("QUARANTINE since ", resumed.Said, StringComparison.Ordinal);
        Assert.Equal(2, (await SayAsync("resume", "--quarantine", "--why", "all schools were never in it")).Code);
        Assert.Equal(0, (await SayAsync("resume", "--quarantine", "--school", "9991001", "--why", "z")).Code);
    }

    [Theory]
    [InlineData("stop", "mial", "--why", "x")]
    [InlineData("stop", "--school", "9990000", "--why", "x")]
    [InlineData("stop")]
    [InlineData("resume", "mail", "--why", "x")]
    public async Task A_misspelt_channel_an_unknown_school_or_no_reason_stops_nothing(params string[] verb) => Assert.Equal(2, (await SayAsync(verb)).Code);

    private Task<(int Code, string Said)> SayAsync(params string[] verb) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. verb, "--home", folder.Path]));
}
