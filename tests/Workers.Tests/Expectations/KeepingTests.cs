using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.Workers.Retention;

namespace SenHub.Workers.Tests.Expectations;

/// <summary>What an operator expects of stopping, keeping and losing. They listen to the console.</summary>
[Collection("console")]
public sealed class KeepingTests : IDisposable
{
    private static readonly DateOnly Night = OperatorSchool.Night;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_stop_switch_lets_nothing_leave_until_it_is_resumed()
    {
        await using var school = await OperatorSchool.OpenAsync();

        var stopped = await school.SayAsync("stop", "--why", "wrong data went out");
        await school.DayAsync(Night.AddDays(1));
        var mails = school.MailsOutside;
        var resumed = await school.SayAsync("resume", "--why", "mended");
        await school.DayAsync(Night.AddDays(2));

        Assert.Equal((0, 0), (stopped.Code, resumed.Code));
        Assert.Empty(mails);
        Assert.Equal(OperatorFacts.Outside, school.MailsOutside.Count);
    }

    [Fact]
    public async Task Retention_keeps_the_proof()
    {
        await using var school = await OperatorSchool.OpenAsync();
        await school.DayAsync(Night.AddDays(1));
        var sent = (await school.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Sent).ToList();
        Assert.Equal(OperatorFacts.Outside, sent.Count);

        await school.EditAsync(facts => facts with { Requests = [] });
        await school.NightAsync(Night.AddDays(500));
        await school.Hub.Get<Pruning>().RunAsync(OperatorSchool.Number, default);

        Assert.All(sent, delivery => Assert.False(File.Exists(school.Home.PaperFile(delivery.Kind, delivery.PaperId))));
        var (code, said) = await school.SayAsync("proof", "--verify");
        Assert.True(code == 0, said);
        Assert.Contains("The log of disclosure is whole: ", said, StringComparison.Ordinal);
        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
    }

    [Fact]
    public async Task A_restore_from_a_backup_is_proven()
    {
        await using var school = await OperatorSchool.OpenAsync();
        var passphrase = folder.File("passphrase");
        await File.WriteAllTextAsync(passphrase, "correct horse battery staple");
        var backup = await school.SayAsync("backup", folder.File("backups"), "--passphrase-file", passphrase);
        await school.DayAsync(Night.AddDays(1));
        Assert.Equal(OperatorFacts.Outside, school.MailsOutside.Count);
        var log = Path.Combine(school.Home.Folder, "proof", "sent.log");

        var home = new HubHome(folder.File("restored"));
        var restored = await Cli.Heard.WhileAsync(() => Workers.Cli.SenHubCommand.RunAsync(["restore", folder.File("backups"), "--passphrase-file", passphrase, "--sent", log, "--home", home.Folder]));
        await using var other = await OperatorSchool.ReopenAsync(home, school.Now);
        await other.DayAsync(Night.AddDays(1));
        await other.NightAndDayAsync(Night.AddDays(1));

        Assert.True((backup.Code, restored.Code) == (0, 1), backup.Said + restored.Said); // what may have gone waits for a person
        Assert.Empty(other.MailsOutside);
        Assert.Equal((await school.OutsideAsync()).Select(delivery => delivery.Id).Order(), (await other.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Unknown).Select(delivery => delivery.Id).Order());
        Assert.Equal((await school.RollAsync()).Pupils.Select(pupil => (pupil.Ref, pupil.Upn, pupil.Class)), (await other.RollAsync()).Pupils.Select(pupil => (pupil.Ref, pupil.Upn, pupil.Class)));
    }

    [Fact]
    public async Task What_expires_is_counted_down_and_told_once_at_each_step()
    {
        var secret = folder.File("secret");
        await File.WriteAllTextAsync(secret, "a client secret");
        await using var school = await OperatorSchool.OpenAsync(Graph(secret, ends: "2026-12-08"));

        await school.NightAndDayAsync(Night.AddDays(1)); // 13 days before
        var first = await ToldAsync(school);
        await school.NightAndDayAsync(Night.AddDays(2));
        var next = await ToldAsync(school);
        await school.NightAndDayAsync(A.Day("2026-12-01")); // 7 days before
        var week = await ToldAsync(school);

        Assert.Equal((1, 1, 2), (first, next, week));
    }

    private static async Task<int> ToldAsync(OperatorSchool school) =>
        (await school.AllAsync()).Count(delivery => delivery.Period.StartsWith(ItNotices.Ending, StringComparison.Ordinal) && delivery is { State: DeliveryState.Sent, Recipient.Name: "Ms Tech" });

    // Nobody answers there, and nobody needs to: the day stands in the settings.
    private static Dictionary<string, string?> Graph(string secretFile, string ends) => new()
    {
        ["Delivery:Graph:Route"] = "graph",
        ["Delivery:Graph:Tenant"] = "school.example",
        ["Delivery:Graph:ClientId"] = "11111111-2222-3333-4444-555555555555",
        ["Delivery:Graph:Mailbox"] = "senco@school.example",
        ["Delivery:Graph:SecretFile"] = secretFile,
        ["Delivery:Graph:SecretEnds"] = ends,
        ["Delivery:Graph:Url"] = FormattableString.Invariant($"http://127.0.0.1:{FreePort.Next()}/"),
        ["Delivery:Graph:SignInUrl"] = FormattableString.Invariant($"http://127.0.0.1:{FreePort.Next()}/"),
    };
}
