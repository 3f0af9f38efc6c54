using Microsoft.Data.Sqlite;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;
using SenHub.Domain.Documents.Rounds;
using SenHub.TestKit.Storage;
using SenHub.Workers.Deliveries;

namespace SenHub.Workers.Tests.RedTeam;

/// <summary>What comes to the hub's mailbox after a night's papers have gone: one school, one night, one mail after another.</summary>
public sealed class ReturnedMailTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;

    [Fact]
    public async Task A_report_on_a_mail_that_was_never_sent_or_on_another_recipient_changes_nothing()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var sent = await SentToEpAsync(school);
        var before = await ProofsAsync(school);

        foreach (var forged in new[]
        {
            Report(sent) with { Names = [$"{DerivedId.Of("never", "sent"):N}@senhub.9991001.invalid"] },
            Report(sent) with { Names = [$"{sent.Id:N}@senhub.9991002.invalid"] },
            Report(sent) with { Statuses = [new(["somebody@else.example"], "failed", "5.1.1")] },
            Report(sent) with { Statuses = [], Mentions = new HashSet<string> { "somebody@else.example" } },
            Report(sent) with { Names = [] },
        })
        {
            Assert.Equal(MailFate.Left, await TakeAsync(school, forged, $"{Guid.CreateVersion7()}"));
        }

        Assert.Equal((DeliveryState.Sent, null), await StateAsync(school, sent));
        Assert.Equal(before, await ProofsAsync(school));
        Assert.True(await IsConfirmedAsync(school, sent));
    }

    [Fact]
    public async Task A_mail_that_came_back_is_bounced_told_once_proven_and_its_address_waits_to_be_confirmed_anew()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var sent = await SentToEpAsync(school);
        var proofs = await ProofsAsync(school);

        var (first, again, other) = (await TakeAsync(school, Report(sent), "one"), await TakeAsync(school, Report(sent), "one"), await TakeAsync(school, Report(sent), "two"));
        await school.DayAsync(Night);

        Assert.All(new[] { first, again, other }, fate => Assert.Equal(MailFate.Settled, fate));
        var back = (await school.Deliveries.DeliveryAsync(sent.Id, default))!;
        Assert.Equal((DeliveryState.Bounced, "the mail came back: there is no such address (5.1.1)"), (back.State, back.Note));
        Assert.False(await IsConfirmedAsync(school, sent));
        Assert.Equal(proofs + 1, (await ProofsAsync(school)) - await AlertProofsAsync(school));
        var alert = Assert.Single(school.MailTexts(), mail => mail.Contains("a mail came back", StringComparison.Ordinal));
        Assert.Contains(sent.Reference, alert, StringComparison.Ordinal);
        Assert.DoesNotContain("Aisling", alert, StringComparison.Ordinal);
        Assert.DoesNotContain(SmallWorld.Ep, alert, StringComparison.Ordinal);

        // The same facts changed: the next paper to that address is held until the handshake's code comes back from it.
        await school.EditAsync(facts => facts with { Requests = [.. facts.Requests.Select(request => request.To == "Link EP" ? request with { RequestId = "r9" } : request)] });
        await school.NightAndDayAsync(Night.AddDays(1));
        var held = Assert.Single(await school.OutsideAsync(), delivery => delivery.Recipient.Name == "Link EP" && delivery.Id != sent.Id);
        Assert.Equal((DeliveryState.Held, AddressGate.Gate), (held.State, held.Holds[0].Gate));
        Assert.Contains("came back", held.Holds[0].Reason, StringComparison.Ordinal);

        Assert.Equal(MailFate.Settled, await CodeComesBackAsync(school));
        Assert.True(await IsConfirmedAsync(school, sent));
        await school.NightAndDayAsync(Night.AddDays(5)); // the Friday is an INSET day
        Assert.Equal(DeliveryState.Sent, (await school.Deliveries.DeliveryAsync(held.Id, default))!.State);
    }

    [Fact]
    public async Task A_handshakes_code_counts_only_from_the_very_address_by_a_person_and_vouched_for()
    {
        const string Fresh = "new@eps.example";
        await using var school = await SmallSchool.OpenAsync(facts: (_, facts) => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = Fresh } : agency)] });
        await school.NightAndDayAsync(Night);
        var code = await HandshakeAsync(school);
        var answer = new IncomingLetter { From = Fresh, IsVouched = true, Subject = "Re: please confirm", Words = $"Yes: {code}" };

        foreach (var wrong in new[] { answer with { From = SmallWorld.Ep }, answer with { IsVouched = false }, answer with { IsAutomatic = true }, answer with { IsFromMailSystem = true, Subject = "Undeliverable: please confirm" }, answer with { Words = "0000-0000" } })
            Assert.Equal(MailFate.Left, await TakeAsync(school, wrong, Guid.CreateVersion7().ToString()));
        Assert.DoesNotContain(await school.Deliveries.AddressReleasesAsync(SmallSchool.Number, default), release => release.Address == Fresh);

        Assert.Equal(MailFate.Settled, await TakeAsync(school, answer, "right"));
        Assert.Equal("senhub", Assert.Single(await school.Deliveries.AddressReleasesAsync(SmallSchool.Number, default), release => release.Address == Fresh).By);
    }

    [Fact]
    public async Task Automatic_replies_and_answers_are_noted_and_an_answer_stays_for_a_person_to_read()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAndDayAsync(Night);
        var sent = await SentToEpAsync(school);
        var reply = new IncomingLetter { From = SmallWorld.Ep, Subject = "Automatic reply: SEN documents", Names = [sent.MessageId], Words = "I no longer work here." };

        Assert.Equal(MailFate.Settled, await TakeAsync(school, reply, "away"));
        Assert.Equal((DeliveryState.Sent, LetterNews.Gone), await StateAsync(school, sent));
        Assert.Equal(MailFate.Left, await TakeAsync(school, reply with { Subject = "Re: SEN documents", IsVouched = true }, "answer"));
        Assert.Equal((DeliveryState.Acknowledged, "answered by mail: read the answer in the hub's mailbox"), await StateAsync(school, sent));
        Assert.Equal(MailFate.Left, await TakeAsync(school, new() { From = "news@shop.example", Subject = "Offers" }, "news"));
        var counts = await school.Get<ILetterLedger>().CountAsync("test", DateTimeOffset.UnixEpoch, default);
        Assert.Equal([("answer", 1), ("automatic reply", 1), ("left", 1)], counts.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => (kind.Key, kind.Value)));
    }

    [Fact]
    public async Task Workbooks_go_to_the_inbox_of_the_school_that_asked_their_sender_and_to_no_other()
    {
        const string Teacher = "teacher@school.example";
        await using var school = await SmallSchool.OpenAsync();
        await AskAsync(school, Teacher);
        var letter = new IncomingLetter { From = Teacher, IsVouched = true, Subject = "my sheet", Workbooks = [new("Zoë's input H7K2-9QXM.xlsx", new byte[] { 1, 2, 3 })] };
        var inbox = Path.Combine(school.Home.SchoolFolder(SmallSchool.Number), "inbox");

        foreach (var wrong in new[] { letter with { IsVouched = false }, letter with { From = "stranger@school.example" }, letter with { IsAutomatic = true } })
            Assert.Equal(MailFate.Left, await TakeAsync(school, wrong, Guid.CreateVersion7().ToString()));
        Assert.Empty(Directory.Exists(inbox) ? Directory.GetFiles(inbox, "mail-*") : []);

        Assert.Equal(MailFate.Settled, await TakeAsync(school, letter, "right"));
        Assert.Contains(Directory.GetFiles(inbox), file => Path.GetFileName(file).StartsWith("mail-H7K2-9QXM-", StringComparison.Ordinal) && file.EndsWith(".xlsx", StringComparison.Ordinal));
    }

    private static Task<MailFate> TakeAsync(SmallSchool school, IncomingLetter letter, string name) =>
        school.Get<LetterDesk>().TakeAsync("test", new ReceivedMail(DerivedId.Of("mail", name).ToString("N"), new DateTimeOffset(2026, 11, 25, 11, 0, 0, TimeSpan.Zero), letter), default);

    private static IncomingLetter Report(Delivery sent) => new()
    {
        Subject = "Undelivered Mail Returned to Sender",
        IsFromMailSystem = true,
        Names = [sent.MessageId],
        Statuses = [new([sent.Recipient.Email!], "failed", "5.1.1")],
    };

    private static async Task<Delivery> SentToEpAsync(SmallSchool school) =>
        Assert.Single(await school.OutsideAsync(), delivery => delivery is { Recipient.Name: "Link EP", State: DeliveryState.Sent });

    private static async Task<(DeliveryState, string?)> StateAsync(SmallSchool school, Delivery sent) =>
        (await school.Deliveries.DeliveryAsync(sent.Id, default)) is { } now ? (now.State, now.Note) : default;

    private static async Task<bool> IsConfirmedAsync(SmallSchool school, Delivery sent) =>
        AddressGate.IsConfirmed(sent.Recipient.Email!, sent.Recipient, await school.Deliveries.AddressReleasesAsync(SmallSchool.Number, default));

    private static async Task<MailFate> CodeComesBackAsync(SmallSchool school) =>
        await TakeAsync(school, new() { From = SmallWorld.Ep, IsVouched = true, Subject = "Re: please confirm", Words = await HandshakeAsync(school) }, "code");

    private static async Task<string> HandshakeAsync(SmallSchool school)
    {
        Assert.True((await school.Get<Handshakes>().SendAsync(school.Get<Schools>().Of(SmallSchool.Number), "Link EP", default)).Sent);
        var mail = Assert.Single(school.MailTexts(), text => text.Contains("reply with the code", StringComparison.Ordinal));
        return mail.Split("reply with the code ")[1][..9];
    }

    private static Task<long> ProofsAsync(SmallSchool school) => CountAsync(school, "select count(*) from deliveries_proofs");

    private static Task<long> AlertProofsAsync(SmallSchool school) => CountAsync(school, "select count(*) from deliveries_proofs where line like '%\"returned/%'");

    private static async Task<long> CountAsync(SmallSchool school, string sql)
    {
        await using var ledger = new SqliteConnection($"Data Source={Path.Combine(school.Home.Folder, "ledger.db")};Pooling=False");
        await ledger.OpenAsync();
        await using var command = new SqliteCommand(sql, ledger);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task AskAsync(SmallSchool school, string teacher)
    {
        var ledger = school.Get<ILedger>();
        await ledger.OpenNightAsync(new Night(SmallSchool.Number, Night, 0) { DigestFrom = DateTimeOffset.UnixEpoch }, default);
        var work = (await ledger.ClaimAsync((await ledger.DueAsync(1, default))[0].Id, default))!;
        var asked = new InputRequest
        {
            Id = DerivedId.Of("asked", teacher),
            Kind = RoundKinds.Review.Name,
            Teacher = new() { Key = "staff:T", Name = "T", Class = RecipientClass.Teacher, Email = teacher },
            AskedOn = Night.AddDays(-1),
            AnswerBy = Night.AddDays(7),
            Questions = [],
            Rows = [],
        };
        await ledger.CompleteAsync(work, new Saving { Requests = [asked] }, default);
    }
}
