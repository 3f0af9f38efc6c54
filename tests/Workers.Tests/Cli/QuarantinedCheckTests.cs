using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed class QuarantinedCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_hub_that_only_builds_says_so_once_and_not_at_every_recipient_that_no_channel_carries()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        await File.WriteAllTextAsync(home.SettingsFile, "delivery:\n  quarantine: true\n");

        var (_, said) = await Heard.WhileAsync(() => SenHubCommand.RunAsync(["check", "--school", "9991001", "--home", folder.Path]));

        Assert.Contains("QUARANTINE by the settings", said, StringComparison.Ordinal);
        Assert.DoesNotContain("route-not-carried", said, StringComparison.Ordinal);
    }
}
