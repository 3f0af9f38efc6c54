using SenHub.Adapters.Backups;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain.Deliveries;
using SenHub.TestKit.Mail;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Proofs;

/// <summary>A backup of last night, a day of sending, a lost home: what went that day does not go again.</summary>
public sealed class RestoreTests : IDisposable
{
    private const string Passphrase = "correct horse battery staple";

    private static readonly DateOnly Night = SmallSchool.FirstNight;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task After_a_restore_from_last_nights_backup_nothing_goes_that_the_log_outside_knows_to_have_gone()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var backup = await BackUpAsync(school);
        await school.DayAsync(Night);
        var went = (await school.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Sent).ToList();

        await using var other = await RestoredAsync(school, backup, withLog: true);
        await other.DayAsync(Night);
        await other.NightAndDayAsync(Night.AddDays(1));

        Assert.NotEmpty(went);
        Assert.Equal(0, other.MailsOutside);
        var after = (await other.OutsideAsync()).Where(delivery => went.Any(one => one.Key == delivery.Key)).ToList();
        Assert.All(after, delivery => Assert.Equal(DeliveryState.Unknown, delivery.State));
        Assert.All(after, delivery => Assert.Contains("restored from a backup", delivery.Note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_log_outside_all_that_may_have_gone_is_held_until_a_person_says_so()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var backup = await BackUpAsync(school);
        await school.DayAsync(Night);

        await using var other = await RestoredAsync(school, backup, withLog: false);
        await other.DayAsync(Night);
        await other.NightAndDayAsync(Night.AddDays(1));
        var held = (await other.OutsideAsync()).Where(delivery => delivery.State == DeliveryState.Held).ToList();
        var before = other.MailsOutside;
        await ReleaseAsync(other, held[0]);
        await other.NightAndDayAsync(Night.AddDays(5)); // the next day of school

        Assert.Equal(0, before);
        Assert.NotEmpty(held);
        Assert.All(held, delivery => Assert.Contains(delivery.Holds, hold => hold.Gate == RestoreGate.Gate && hold.Reason.Contains("may have gone since", StringComparison.Ordinal)));
        var gone = (await other.Deliveries.DeliveryAsync(held[0].Id, default))!;
        Assert.Equal((DeliveryState.Sent, null), (gone.State, gone.Note));
        Assert.Equal(1, other.MailsOutside);
    }

    [Fact]
    public async Task A_paper_first_asked_for_after_the_backup_and_sent_is_held_when_it_is_planned_again()
    {
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Requests = [.. facts.Requests.Where(request => request.RequestId == "r1")] });
        await school.NightAndDayAsync(Night);
        var backup = await BackUpAsync(school);
        await school.EditAsync(_ => SmallWorld.Facts(school.Roll));
        await school.NightAndDayAsync(Night.AddDays(1));
        var added = (await school.OutsideAsync()).Where(delivery => delivery.Period.Contains("r2", StringComparison.Ordinal)).ToList();

        await using var other = await RestoredAsync(school, backup, withLog: true);
        await other.EditAsync(_ => SmallWorld.Facts(other.Roll));
        var before = other.MailsOutside;
        await other.NightAndDayAsync(Night.AddDays(2));

        Assert.NotEmpty(added);
        Assert.All(added, delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
        Assert.Equal(0, other.MailsOutside - before);
        var again = (await other.OutsideAsync()).Where(delivery => added.Any(one => one.Key == delivery.Key)).ToList();
        Assert.Equal(added.Count, again.Count);
        Assert.All(again, delivery => Assert.Contains(delivery.Holds, hold => hold.Gate == RestoreGate.Gate && hold.Reason.Contains("was begun on", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_ledger_put_back_by_hand_is_noticed_at_the_next_start()
    {
        var home = "";
        var now = default(DateTimeOffset);
        await using (var school = await SmallSchool.OpenAsync())
        {
            await school.NightAsync(Night);
            await school.Get<ILedger>().CopyToAsync(Path.Combine(folder.Path, "ledger.db"), default);
            await school.DayAsync(Night);
            Copy(school.Home.Folder, home = Path.Combine(folder.Path, "again"));
            now = school.Now;
        }

        foreach (var file in Directory.EnumerateFiles(home, "ledger.db*"))
            File.Delete(file);
        File.Copy(Path.Combine(folder.Path, "ledger.db"), Path.Combine(home, "ledger.db"));

        await using var other = await SmallSchool.ReopenAsync(new HubHome(home), now);
        var before = other.MailsOutside;
        await other.DayAsync(Night);

        Assert.Equal(before, other.MailsOutside);
        Assert.Contains((await other.OutsideAsync()).Select(delivery => delivery.State), state => state == DeliveryState.Unknown);
        Assert.DoesNotContain((await other.OutsideAsync()).Select(delivery => delivery.State), state => state is DeliveryState.Ready or DeliveryState.Sent);
    }

    private static async Task ReleaseAsync(SmallSchool school, Delivery held) =>
        Assert.True(await school.Deliveries.ReleaseAsync(held, Release.Of(held, "senco", school.Now, "rang them: nothing came"), Resumption.Of(held), default));

    private async Task<string> BackUpAsync(SmallSchool school)
    {
        var copy = Path.Combine(folder.Path, "copy.db");
        var ledger = school.Get<ILedger>();
        var head = await ledger.HeadAsync(default);
        await ledger.CopyToAsync(copy, default);
        var what = new BackupOf(school.Home, BareLedger.FileOf(school.Home), copy, null);
        var (place, _, unread) = await BackupWriter.WriteAsync(what, Path.Combine(folder.Path, "backups"), Passphrase, new BackupNote(1, school.Now, "", 0, 0, head.Number, head.Hash), default);
        Assert.Empty(unread);
        return place;
    }

    private async Task<SmallSchool> RestoredAsync(SmallSchool lost, string backup, bool withLog)
    {
        var home = new HubHome(Path.Combine(folder.Path, "restored"));
        var note = BackupNote.Read(backup)!;
        BackupReader.Restore(backup, note, Passphrase, home, Path.Combine(home.Folder, "ledger.db"), default);
        if (withLog)
        {
            Directory.CreateDirectory(Path.Combine(home.Folder, "proof"));
            File.Copy(Path.Combine(lost.Home.Folder, "proof", "sent.log"), Path.Combine(home.Folder, "proof", "sent.log"));
        }

        var school = await SmallSchool.ReopenAsync(home, lost.Now);
        if (!withLog)
            await school.Get<IRestores>().RegisterAsync(note.MadeAt, default);
        return school;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var sub in Directory.EnumerateDirectories(from))
            Copy(sub, Path.Combine(to, Path.GetFileName(sub)));
    }
}
