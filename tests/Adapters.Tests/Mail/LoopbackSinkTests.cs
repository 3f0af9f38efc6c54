using System.Net;
using System.Net.NetworkInformation;
using SenHub.Adapters.Mail;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>The demo's mailbox against clients that do not behave.</summary>
public sealed class LoopbackSinkTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly LoopbackSink sink;

    public LoopbackSinkTests() => sink = LoopbackSink.Start(folder.Path);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await sink.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void It_listens_on_this_machine_only_and_below_the_ports_clients_get()
    {
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(point => point.Port == sink.Port);

        Assert.Equal([IPAddress.Loopback], listening.Select(point => point.Address));
        Assert.InRange(sink.Port, 1024, 32767);
    }

    [Fact]
    public async Task A_mail_is_a_file_named_after_its_Message_ID_before_it_is_answered()
    {
        using var client = await ReadyForDataAsync();

        var reply = await client.AskAsync("Message-ID: <abc-1@x.test>\r\n\r\n..dot\r\n.");

        Assert.Equal("250 2.0.0 Ok: queued as abc-1.eml", reply);
        Assert.Equal("Message-ID: <abc-1@x.test>\r\n\r\n.dot\r\n", await File.ReadAllTextAsync(folder.File("abc-1.eml")));
    }

    [Fact]
    public async Task The_same_mail_again_is_one_file_and_another_of_its_name_is_a_second()
    {
        foreach (var text in new[] { "one", "one", "two" })
        {
            using var client = await ReadyForDataAsync();
            await client.AskAsync($"Message-ID: <abc@x.test>\r\n\r\n{text}\r\n.");
        }

        Assert.Equal(["abc-2.eml", "abc.eml"], Mails());
        Assert.Equal(3, sink.Taken);
    }

    [Theory]
    [InlineData("../../escape@x.test")]
    [InlineData("..\\escape@x.test")]
    [InlineData("@x.test")]
    [InlineData("con:nul@x.test")]
    public async Task A_Message_ID_never_becomes_a_path(string messageId)
    {
        using var client = await ReadyForDataAsync();

        await client.AskAsync($"Message-ID: <{messageId}>\r\n\r\ntext\r\n.");

        Assert.Matches(@"^[0-9a-f-]{36}\.eml\z", Assert.Single(Mails()));
    }

    [Fact]
    public async Task A_dot_between_lone_line_feeds_does_not_end_a_mail()
    {
        using var client = await ReadyForDataAsync();

        await client.AskAsync("Message-ID: <abc@x.test>\r\n\r\ntext\n.\nMAIL FROM:<smuggled@x.test>\r\n.");

        Assert.EndsWith("text\n.\nMAIL FROM:<smuggled@x.test>\r\n", await File.ReadAllTextAsync(folder.File("abc.eml")), StringComparison.Ordinal);
        Assert.Equal(1, sink.Taken);
    }

    [Fact]
    public async Task A_client_that_leaves_before_the_dot_leaves_nothing()
    {
        using (var client = await ReadyForDataAsync())
            await client.SayAsync("Message-ID: <abc@x.test>\r\n\r\nhalf");
        using var next = await ReadyForDataAsync();

        await next.AskAsync("Message-ID: <next@x.test>\r\n\r\nwhole\r\n.");

        Assert.Equal(["next.eml"], Mails());
    }

    [Fact]
    public async Task A_line_without_end_ends_the_conversation()
    {
        using var client = await RawClient.ConnectAsync(sink.Port);
        await client.HearAsync();
        await client.SayAsync(new string('x', 16_384));

        var reply = await client.HearAsync();

        Assert.Null(reply);
    }

    [Fact]
    public async Task Too_much_nonsense_ends_the_conversation()
    {
        using var client = await RawClient.ConnectAsync(sink.Port);
        await client.HearAsync();

        var replies = new List<string?>();
        for (var i = 0; i < 12; i++)
            replies.Add(await client.AskAsync("nonsense"));

        Assert.Equal("421 4.7.0 too many errors", replies[10]);
        Assert.Null(replies[11]);
    }

    [Theory]
    [InlineData("RCPT TO:<a@x.test>", "503")]
    [InlineData("DATA", "503")]
    [InlineData("MAIL FROM:a@x.test", "501")]
    [InlineData("MAIL FROM:<a@x.test> SIZE=99999999999999999999", "552")]
    [InlineData("MAIL FROM:<a@x.test> SIZE=52428801", "552")]
    [InlineData("STARTTLS", "502")]
    [InlineData("AUTH PLAIN AGEAYg==", "502")]
    public async Task What_is_out_of_turn_or_too_much_is_refused(string command, string code)
    {
        using var client = await RawClient.ConnectAsync(sink.Port);
        await client.HearAsync();
        await client.AskAsync("EHLO test");

        var reply = await client.AskAsync(command);

        Assert.StartsWith(code, reply, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_clients_than_it_has_room_for_are_asked_to_come_back()
    {
        var clients = new List<RawClient>();
        var greetings = new List<string?>();
        for (var i = 0; i < 33; i++)
        {
            clients.Add(await RawClient.ConnectAsync(sink.Port));
            greetings.Add(await clients[i].HearAsync());
        }

        clients.ForEach(client => client.Dispose());

        Assert.All(greetings.Take(32), greeting => Assert.StartsWith("220", greeting, StringComparison.Ordinal));
        Assert.StartsWith("421", greetings[32], StringComparison.Ordinal);
    }

    private string[] Mails() => [.. Directory.GetFiles(folder.Path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private async Task<RawClient> ReadyForDataAsync()
    {
        var client = await RawClient.ConnectAsync(sink.Port);
        await client.HearAsync();
        await client.SayAsync("EHLO test\r\nMAIL FROM:<a@x.test>\r\nRCPT TO:<b@x.test>\r\nDATA\r\n");
        for (var i = 0; i < 4; i++)
            await client.HearAsync();
        return client;
    }
}
