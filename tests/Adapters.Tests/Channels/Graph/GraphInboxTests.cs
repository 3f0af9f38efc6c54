using SenHub.Adapters.Tests.Mail.Imap;
using SenHub.Adapters.Tests.Mail.Reading;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Graph;

public sealed class GraphInboxTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly StubGraphInbox graph = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await graph.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Mails_come_page_by_page_and_what_is_settled_is_moved_to_a_folder_that_is_made_once()
    {
        foreach (var subject in new[] { "settle one", "two", "settle three", "four", "five" })
            Lay(subject);
        await using var host = Host();

        var round = await host.ReadAsync();
        Lay("six");
        var next = await host.ReadAsync(round.Mark);

        Assert.Equal((5, null, 1, null), (round.Read, round.Trouble, next.Read, next.Trouble));
        Assert.Equal(["settle one", "two", "settle three", "four", "five", "six"], host.Taken.Select(mail => mail.Letter.Subject));
        Assert.Equal([("AAkAL0=", "folder-SenHub"), ("AAkAL2=", "folder-SenHub")], graph.Moved);
        Assert.Equal(["SenHub"], graph.Folders);
    }

    [Fact]
    public async Task A_round_that_is_cut_off_begins_again_at_its_last_whole_page()
    {
        foreach (var subject in new[] { "one", "two", "three", "four" })
            Lay(subject);
        graph.Trick = ("AAkAL3=/$value", new StubReply(503));
        await using var host = Host();

        var first = await host.ReadAsync();
        var second = await host.ReadAsync(first.Mark);

        Assert.NotNull(first.Trouble);
        Assert.Equal(["one", "two", "three", "three", "four"], host.Taken.Select(mail => mail.Letter.Subject));
        Assert.Null(second.Trouble);
    }

    [Fact]
    public async Task A_mark_that_is_too_old_costs_a_second_look_and_no_mail()
    {
        Lay("one");
        await using var host = Host();
        var before = await host.ReadAsync();
        graph.Forgets = 1;
        Lay("two");

        var after = await host.ReadAsync(before.Mark);

        Assert.Equal((2, null), (after.Read, after.Trouble));
        Assert.Equal(host.Taken[0].Hash, host.Taken[1].Hash);
    }

    [Fact]
    public async Task A_mail_that_is_gone_meanwhile_costs_the_others_nothing()
    {
        Lay("one");
        Lay("two");
        graph.Trick = ("AAkAL0=/$value", new StubReply(404));
        await using var host = Host();

        Assert.Null((await host.ReadAsync()).Trouble);
        Assert.Equal("two", Assert.Single(host.Taken).Letter.Subject);
    }

    [Theory]
    [InlineData("https://elsewhere.test/")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task The_token_follows_no_link_to_another_server(string elsewhere)
    {
        Lay("one");
        graph.LinksTo = elsewhere;
        await using var host = Host();

        var round = await host.ReadAsync();
        var fromMark = await host.ReadAsync(elsewhere + "v1.0/users/senco%40larkfield.test/mailFolders/inbox/messages/delta?$deltatoken=0.0");

        Assert.Contains("does not say where", round.Trouble, StringComparison.Ordinal);
        Assert.Equal(1, fromMark.Read); // the strange mark was not followed: it began from the beginning
    }

    [Fact]
    public async Task Only_mails_that_Exchange_vouches_for_are_vouched_for()
    {
        graph.Inbox.Add(("1", SampleLetters.Bytes("X-MS-Exchange-Organization-AuthAs: Internal\nFrom: teacher@larkfield.test\nSubject: inside\n\n")));
        graph.Inbox.Add(("2", SampleLetters.Bytes("From: teacher@larkfield.test\nSubject: who knows\n\n")));
        await using var host = Host();

        await host.ReadAsync();

        Assert.Equal([true, false], host.Taken.Select(mail => mail.Letter.IsVouched));
    }

    [Fact]
    public async Task A_look_counts_and_says_what_stands_in_the_way()
    {
        Lay("one");
        await using var host = Host();

        var well = await host.Mailbox.LookAsync(default);
        graph.Trick = ("mailFolders/inbox", StubReply.Json(new { error = new { code = "ErrorAccessDenied" } }, 403));
        var refused = await host.Mailbox.LookAsync(default);

        Assert.Equal((1, null, true), (well.Mails, well.Trouble, well.VouchesForSenders));
        Assert.Contains("Mail.ReadWrite", refused.Trouble, StringComparison.Ordinal);
        Assert.Empty(host.Taken);
    }

    private void Lay(string subject) => graph.Inbox.Add(($"AAkAL{graph.Inbox.Count}=", SampleLetters.Bytes($"From: ep@eps.example\nSubject: {subject}\nX-Number: {graph.Inbox.Count}\n\nwords\n")));

    private MailboxHost Host()
    {
        File.WriteAllText(folder.File("secret"), "s3cret\n");
        return new(new Dictionary<string, string?>
        {
            ["Delivery:Graph:Tenant"] = "tenant.test",
            ["Delivery:Graph:ClientId"] = "11111111-2222-3333-4444-555555555555",
            ["Delivery:Graph:Mailbox"] = "senco@larkfield.test",
            ["Delivery:Graph:SecretFile"] = folder.File("secret"),
            ["Delivery:Graph:ReadInbox"] = "true",
            ["Delivery:Graph:Url"] = graph.Server.Url + "v1.0/",
            ["Delivery:Graph:SignInUrl"] = graph.Server.Url.AbsoluteUri,
        });
    }
}
