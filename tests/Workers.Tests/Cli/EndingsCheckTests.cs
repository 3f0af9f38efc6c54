using System.Globalization;
using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed class EndingsCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task Check_counts_down_what_runs_out_within_sixty_days_and_says_nothing_of_the_rest()
    {
        var home = new HubHome(folder.Path);
        DemoHome.Lay(home);
        await File.AppendAllTextAsync(home.SettingsFile, string.Create(CultureInfo.InvariantCulture, $"watch:\n  near: {{ ends: \"{Today.AddDays(45):yyyy-MM-dd}\" }}\n  far: {{ ends: \"{Today.AddDays(70):yyyy-MM-dd}\" }}\n"));

        var (_, said) = await Heard.WhileAsync(() => SenHubCommand.RunAsync(["check", "--school", "9994001", "--home", folder.Path]));

        Assert.Contains("Runs out: near has 45 days left, until ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("far has", said, StringComparison.Ordinal);
    }

    private static DateOnly Today => new Adapters.Clock.HubClock(TimeProvider.System).Today;
}
