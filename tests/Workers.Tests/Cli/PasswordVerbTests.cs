using System.Text.RegularExpressions;
using SenHub.Adapters.Settings;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed partial class PasswordVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PasswordVerbTests() => DemoHome.Lay(new HubHome(folder.Path));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task A_password_is_shown_once_to_whoever_sets_it_and_never_again()
    {
        var set = await SayAsync("set", "--recipient", "Norchester SEN Team", "--why", "first paper");
        var again = await SayAsync("set", "--recipient", "norchester sen team", "--why", "twice");
        var list = await SayAsync("list");
        var renewed = await SayAsync("renew", "--recipient", "Norchester SEN Team", "--why", "a year");
        var forgotten = await SayAsync("forget", "--recipient", "Norchester SEN Team", "--why", "goes by portal now");
        var gone = await SayAsync("forget", "--recipient", "Norchester SEN Team", "--why", "twice");

        Assert.Equal((0, 2, 0, 0, 0, 2), (set.Code, again.Code, list.Code, renewed.Code, forgotten.Code, gone.Code));
        var first = Assert.Single(Password().Matches(set.Said)).Value;
        Assert.NotEqual(first, Assert.Single(Password().Matches(renewed.Said)).Value);
        Assert.DoesNotMatch(Password(), again.Said + list.Said + forgotten.Said);
        Assert.Contains("agency:Norchester SEN Team", list.Said, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(folder.Path, "ledger.db*"), file => Assert.DoesNotContain(first, System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("set", "--recipient", "Nobody at all", "--why", "x")]
    [InlineData("renew", "--recipient", "Norchester SEN Team", "--why", "x")]
    [InlineData("set", "--recipient", "Norchester SEN Team")]
    [InlineData("set", "--why", "x")]
    public async Task A_password_needs_somebody_whom_the_school_sends_to_and_a_reason(params string[] options) =>
        Assert.Equal(2, (await SayAsync(options)).Code);

    [Fact]
    public async Task Of_two_schools_it_asks_which() =>
        Assert.Equal(2, (await Heard.WhileAsync(() => SenHubCommand.RunAsync(["password", "set", "--recipient", "Norchester SEN Team", "--why", "x", "--home", folder.Path]))).Code);

    private Task<(int Code, string Said)> SayAsync(params string[] verb) => Heard.WhileAsync(() => SenHubCommand.RunAsync(["password", .. verb, "--school", "9991001", "--home", folder.Path]));

    [GeneratedRegex("([2-9a-z]{4}-){3}[2-9a-z]{4}")]
    private static partial Regex Password();
}
