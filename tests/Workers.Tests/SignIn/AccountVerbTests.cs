using System.Text.RegularExpressions;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Tests.Cli;

namespace SenHub.Workers.Tests.SignIn;

/// <summary>senhub account.</summary>
[Collection("console")]
public sealed partial class AccountVerbTests : IDisposable
{
    private static readonly string[] Proven = ["account made", "account closed", "account reset", "came back"];

    private readonly TemporaryFolder folder = new();

    public AccountVerbTests() => DemoHome.Lay(new HubHome(folder.Path));

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    [Fact]
    public async Task Somebody_on_a_sheet_Staff_gets_an_account_whose_code_is_shown_once_and_what_is_done_to_it_is_proven()
    {
        var email = await SomebodyAsync();

        var added = await SayAsync("add", email.ToUpperInvariant(), "--why", "the new SENCo");
        var again = await SayAsync("add", email, "--why", "twice");
        var list = await SayAsync("list");
        var locked = await SayAsync("lock", email, "--why", "left");
        var closed = await SayAsync("list");
        var reset = await SayAsync("reset", email, "--why", "came back");

        Assert.Equal((0, 2, 0, 0, 0, 0), (added.Code, again.Code, list.Code, locked.Code, closed.Code, reset.Code));
        var first = Assert.Single(Code().Matches(added.Said)).Value;
        Assert.NotEqual(first, Assert.Single(Code().Matches(reset.Said)).Value);
        Assert.DoesNotMatch(Code(), list.Said + closed.Said + locked.Said);
        Assert.Contains($"{email}  waits to be set up", list.Said, StringComparison.Ordinal);
        Assert.Contains($"{email}  closed", closed.Said, StringComparison.Ordinal);
        var kept = string.Concat(Directory.EnumerateFiles(folder.Path, "ledger.db*").Select(file => System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        Assert.DoesNotContain(first, kept, StringComparison.Ordinal);
        foreach (var word in Proven)
            Assert.Contains(word, kept, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("add", "nobody.at.all@larkfield.example", "--why", "x")]
    [InlineData("reset", "nobody.at.all@larkfield.example", "--why", "x")]
    [InlineData("lock", "nobody.at.all@larkfield.example", "--why", "x")]
    [InlineData("add", "nobody.at.all@larkfield.example")]
    public async Task Nobody_else_gets_one_and_each_decision_has_a_reason(params string[] words) => Assert.Equal(2, (await SayAsync(words)).Code);

    private async Task<string> SomebodyAsync()
    {
        await using var hub = await HubHost.OpenAsync(new HubHome(folder.Path), default);
        return (await hub!.Get<PresentFacts>().OfAsync(DemoSchool.Larkfield, default)).Facts.Staff.First(member => member is { Role: StaffRoles.Senco, Email: not null }).Email!.ToLowerInvariant();
    }

    private Task<(int Code, string Said)> SayAsync(params string[] words) => Heard.WhileAsync(() => SenHubCommand.RunAsync(["account", .. words, "--home", folder.Path]));

    [GeneratedRegex("([2-9a-z]{4}-){3}[2-9a-z]{4}")]
    private static partial Regex Code();
}
