using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Tests.Nights;

namespace SenHub.Workers.Tests.Cli;

[Collection("console")]
public sealed class BackupVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public BackupVerbTests() => DemoHome.Lay(Home);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private HubHome Home => new(Path.Combine(folder.Path, "home"));

    private HubHome Other => new(Path.Combine(folder.Path, "other"));

    private string Backups => Path.Combine(folder.Path, "backups");

    [Fact]
    public async Task A_backup_tells_nothing_without_its_passphrase_and_puts_back_every_file()
    {
        await LayNightAsync();
        var right = await PassphraseAsync("five words that nobody guesses");

        var made = await SayAsync(Home, "backup", Backups, "--passphrase-file", right);
        var wrong = await SayAsync(Other, "restore", Backups, "--passphrase-file", await PassphraseAsync("five other words than those"));
        Assert.False(Directory.Exists(Other.Folder)); // nothing is laid down before the passphrase is known to be right
        var restored = await SayAsync(Other, "restore", Backups, "--passphrase-file", right);

        Assert.True(made.Code == 0, made.Said);
        Assert.Equal((2, 1), (wrong.Code, restored.Code));
        Assert.Contains("another passphrase", wrong.Said, StringComparison.Ordinal);
        Assert.Contains("No log of what was sent", restored.Said, StringComparison.Ordinal);
        Assert.All(Directory.EnumerateFiles(Backups, "*", SearchOption.AllDirectories), file => Assert.DoesNotContain("Larkfield", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Kept(Home), Kept(Other));
        await using var hub = Assert.IsType<HubHost>(await HubHost.OpenAsync(Other, default));
        Assert.Equal(DemoSchool.FirstNight, (await hub.Get<ILedger>().LastNightAsync(DemoSchool.Larkfield, default))?.Date);
    }

    [Fact]
    public async Task A_home_that_is_in_use_is_not_restored_over_and_nothing_is_made_without_a_passphrase()
    {
        var right = await PassphraseAsync("five words that nobody guesses");
        await SayAsync(Home, "backup", Backups, "--passphrase-file", right);

        var over = await SayAsync(Home, "restore", Backups, "--passphrase-file", right);
        var none = await SayAsync(Other, "restore", Path.Combine(folder.Path, "nowhere"), "--passphrase-file", right);
        var brief = await SayAsync(Home, "backup", Backups, "--passphrase-file", await PassphraseAsync("short"));

        Assert.Equal((2, 2, 2), (over.Code, none.Code, brief.Code));
        Assert.Contains("is not empty", over.Said, StringComparison.Ordinal);
        Assert.Contains("holds no backup", none.Said, StringComparison.Ordinal);
        Assert.Contains("too short", brief.Said, StringComparison.Ordinal);
    }

    // The ledger has changed by its restore, and the index page is written by nights.
    private static IReadOnlyList<(string Name, string Hash)> Kept(HubHome home) =>
        [.. NightResults.Files(home.Folder).Where(file => !file.Name.StartsWith("ledger.db", StringComparison.Ordinal) && !file.Name.StartsWith("proof", StringComparison.Ordinal))];

    private async Task LayNightAsync()
    {
        await using var hub = Assert.IsType<HubHost>(await HubHost.OpenAsync(Home, default));
        var ledger = hub.Get<ILedger>();
        var night = await ledger.OpenNightAsync(new Night(DemoSchool.Larkfield, DemoSchool.FirstNight, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        await ledger.CompleteAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { EndsNight = true }, default);
    }

    private async Task<string> PassphraseAsync(string words)
    {
        var file = Path.Combine(folder.Path, $"{words.Length}");
        await File.WriteAllTextAsync(file, words + "\n");
        return file;
    }

    private static Task<(int Code, string Said)> SayAsync(HubHome home, params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", home.Folder]));
}
