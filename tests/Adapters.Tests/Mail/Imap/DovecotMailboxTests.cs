using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Tests.Channels;
using SenHub.Adapters.Tests.Mail.Reading;
using SenHub.Domain.Deliveries.Incoming;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Wires;

namespace SenHub.Adapters.Tests.Mail.Imap;

/// <summary>The hub's mailbox on a real server; reports in it are a real mail server's.</summary>
public sealed class DovecotMailboxTests(RealDovecot dovecot, RealPostfix postfix) : IClassFixture<RealDovecot>, IClassFixture<RealPostfix>
{
    private readonly string user = $"user{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))}";

    [Theory]
    [InlineData("Implicit")]
    [InlineData("StartTls")]
    public async Task Mails_come_whole_in_order_and_what_is_settled_is_moved_aside_and_the_rest_stays_unread(string tls)
    {
        byte[][] mails = [Mail("settle one"), Mail("for a person"), Mail("settle two")];
        Array.ForEach(mails, mail => dovecot.Deliver(user, mail));
        await using var host = Host(("Tls", tls), ("Port", (tls == "Implicit" ? dovecot.ImplicitPort : dovecot.Port).ToString(CultureInfo.InvariantCulture)));

        var round = await host.ReadAsync();

        Assert.Equal((3, null), (round.Read, round.Trouble));
        Assert.Equal(mails.Select(mail => Convert.ToHexStringLower(SHA256.HashData(mail))), host.Taken.Select(mail => mail.Hash));
        Assert.Equal((1, 2, 0), (dovecot.Count(user), dovecot.Count(user, "SenHub"), dovecot.CountSeen(user)));
    }

    [Fact]
    public async Task The_next_round_begins_where_the_last_one_ended()
    {
        dovecot.Deliver(user, Mail("one"));
        await using var host = Host();
        var first = await host.ReadAsync();

        var nothing = await host.ReadAsync(first.Mark);
        dovecot.Deliver(user, Mail("two"));
        var second = await host.ReadAsync(nothing.Mark);

        Assert.Equal((1, 0, 1), (first.Read, nothing.Read, second.Read));
        Assert.Equal(["one", "two"], host.Taken.Select(mail => mail.Letter.Subject));
    }

    [Fact]
    public async Task When_the_server_counts_anew_nothing_is_lost_and_the_same_mail_is_known_by_its_bytes()
    {
        dovecot.Deliver(user, Mail("one"));
        await using var host = Host();
        var before = await host.ReadAsync();
        dovecot.Renumber(user);
        dovecot.Deliver(user, Mail("two"));

        var after = await host.ReadAsync(before.Mark);

        Assert.NotEqual(before.Mark!.Split(' ')[0], after.Mark!.Split(' ')[0]);
        Assert.Equal(["one", "one", "two"], host.Taken.Select(mail => mail.Letter.Subject));
        Assert.Equal(host.Taken[0].Hash, host.Taken[1].Hash);
    }

    [Fact]
    public async Task A_mail_that_could_not_be_taken_comes_again()
    {
        dovecot.Deliver(user, Mail("settle one"));
        await using var host = Host();
        host.Meanwhile = _ => throw new TimeoutException("The ledger is away.");

        await Assert.ThrowsAsync<MailNotTakenException>(() => host.ReadAsync());
        host.Meanwhile = _ => { };
        var round = await host.ReadAsync();

        Assert.Equal(1, round.Read);
        Assert.Equal(1, dovecot.Count(user, "SenHub"));
    }

    [Fact]
    public async Task A_mail_that_somebody_deletes_meanwhile_costs_the_others_nothing()
    {
        dovecot.Deliver(user, Mail("one"));
        dovecot.Deliver(user, Mail("two"));
        await using var host = Host();
        await using var other = Host();
        var done = false;
        host.Meanwhile = _ =>
        {
            if (!done)
                other.ReadAsync().GetAwaiter().GetResult();
            done = true;
        };
        dovecot.Deliver(user, Mail("settle three"));

        var round = await host.ReadAsync();

        Assert.Equal((3, null), (round.Read, round.Trouble));
        Assert.Equal(["one", "two"], host.Taken.Select(mail => mail.Letter.Subject));
    }

    [Fact]
    public async Task A_report_that_a_real_mail_server_writes_on_a_mail_of_the_hubs_is_matched_to_it()
    {
        await using var smtp = new ChannelHost(new Dictionary<string, string?>(postfix.Settings) { ["Delivery:Smtp:From"] = postfix.Inbox });
        var parcel = Parcels.WithPaper(key: user) with { To = "nobody@returned.example" };

        Assert.IsType<Outcome.Accepted>(await smtp.Channel.SendAsync(parcel, default));
        dovecot.Deliver(user, await postfix.ReportOnAsync(parcel.MessageId));
        await using var host = Host();
        await host.ReadAsync();

        var letter = Assert.Single(host.Taken).Letter;
        Assert.Equal(new LetterKind.Failed("5.1.1"), LetterSorting.Of(letter, "nobody@returned.example"));
        Assert.Contains(parcel.MessageId, letter.Names);
        Assert.True(LetterNews.IsAbout(letter, "nobody@returned.example"));
        Assert.False(LetterNews.IsAbout(letter, "inbox@larkfield.test"));
    }

    [Fact]
    public async Task A_wrong_secret_a_missing_folder_and_a_strangers_certificate_are_said_with_what_to_do()
    {
        dovecot.Deliver(user, Mail("one"));
        using var stranger = new TestAuthority();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("root.pem"), stranger.RootPem);
        await File.WriteAllTextAsync(folder.File("secret"), "wrong");

        foreach (var (name, value, said) in new[] { ("SecretFile", folder.File("secret"), "check User"), ("Folder", "Nowhere", "correct Folder"), ("RootFile", folder.File("root.pem"), "not signed by anyone trusted") })
        {
            await using var host = Host((name, value));

            Assert.Contains(said, (await host.ReadAsync()).Trouble, StringComparison.Ordinal);
            Assert.Contains(said, (await host.Mailbox.LookAsync(default)).Trouble, StringComparison.Ordinal);
            Assert.Empty(host.Taken);
        }
    }

    [Theory]
    [InlineData(WireFault.ResetOnAsking)]
    [InlineData(WireFault.SilentOnAsking)]
    [InlineData(WireFault.ResetOnAnswer)]
    [InlineData(WireFault.SilentOnAnswer)]
    [InlineData(WireFault.CloseOnAnswer)]
    [InlineData(WireFault.TruncateAnswer)]
    public async Task A_wire_that_breaks_in_the_middle_of_a_round_loses_no_mail(WireFault fault)
    {
        dovecot.Deliver(user, Mail("one"));
        dovecot.Deliver(user, Mail("settle two"));
        await using var wire = new FaultyWire(dovecot.ImplicitPort);
        await using var host = Host(("Port", wire.Port.ToString(CultureInfo.InvariantCulture)), ("CommandLimit", "00:00:02"));
        host.Meanwhile = _ => wire.Fault = fault;

        var first = await host.ReadAsync();
        (host.Meanwhile, wire.Fault) = (_ => { }, WireFault.None);
        var second = await host.ReadAsync(first.Mark);

        Assert.NotNull(first.Trouble);
        Assert.Null(second.Trouble);
        Assert.Equal("settle two", host.Taken[^1].Letter.Subject);
        Assert.Equal((1, 1), (dovecot.Count(user), dovecot.Count(user, "SenHub")));
    }

    [Fact]
    public async Task A_look_counts_and_reads_nothing()
    {
        dovecot.Deliver(user, Mail("settle one"));
        await using var host = Host();

        var state = await host.Mailbox.LookAsync(default);

        Assert.Equal((1, null), (state.Mails, state.Trouble));
        Assert.InRange(state.CertificateEnds!.Value, TimeProvider.System.GetUtcNow().AddDays(15), TimeProvider.System.GetUtcNow().AddDays(25));
        Assert.Equal((1, 0), (dovecot.Count(user), dovecot.Count(user, "SenHub")));
    }

    private MailboxHost Host(params IEnumerable<(string Name, string? Value)> other) => new(dovecot.Settings(user), other);

    private static byte[] Mail(string subject) => SampleLetters.Bytes($"From: ep@eps.example\nSubject: {subject}\nMessage-ID: <{Guid.CreateVersion7():N}@eps.example>\n\nWords, and {{5}} a brace.\n{new string('x', 70_000)}\n");
}
