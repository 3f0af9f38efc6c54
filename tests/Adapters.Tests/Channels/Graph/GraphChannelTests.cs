using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Graph;

public sealed partial class GraphChannelTests : ChannelContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly StubGraph graph = new();
    private readonly SteppingTime time = new(TimeProvider.System.GetUtcNow());
    private readonly ChannelHost host;

    public GraphChannelTests() => host = Host();

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived => [.. graph.Sent.Select(message => message.Files)];

    private static string Id => $"<{Parcels.Plain().MessageId}>";

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await graph.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_draft_and_its_message_id_are_known_before_it_is_sent()
    {
        var known = new List<(string Trace, string Folder)>();
        var trace = "";

        var outcome = await Channel.SendAsync(Parcels.WithPaper() with { Trace = told => trace = told, BeforeCommit = _ => Note() }, default);

        Assert.Equal([($"{graph.Sent[0].Id} {Id}", "drafts")], known);
        Assert.Equal(Id, Assert.IsType<Outcome.Accepted>(outcome).ProviderId);

        Task<bool> Note()
        {
            known.Add((trace, graph.Messages.Single().Folder));
            return Task.FromResult(true);
        }
    }

    [Fact]
    public async Task The_message_says_who_what_and_where_to_answer_and_has_its_own_id()
    {
        await Channel.SendAsync(Parcels.WithPaper() with { From = "senco@larkfield.test", ReplyTo = "sen-office@larkfield.test" }, default);

        var message = Assert.Single(graph.Sent);
        Assert.Equal(("inbox@larkfield.test", Id, "SEN documents ref SH-412-7; 1 file"), (message.To, message.InternetMessageId, message.Fields.GetProperty("subject").GetString()));
        Assert.Equal("sen-office@larkfield.test", message.Fields.GetProperty("replyTo")[0].GetProperty("emailAddress").GetProperty("address").GetString());
        Assert.True(message.Fields.GetProperty("isDeliveryReceiptRequested").GetBoolean());
    }

    [Theory]
    [InlineData((3 * 1024 * 1024) - 1, 0)]
    [InlineData(3 * 1024 * 1024, 1)]
    [InlineData(10 * 1024 * 1024, 4)]
    public async Task A_file_of_three_megabytes_or_more_goes_in_pieces(int size, int pieces)
    {
        await Channel.SendAsync(Parcels.WithPaper(size: size), default);

        Assert.Equal(Parcels.Paper(size), Assert.Single(Arrived)["SH-412-7-1.pdf"]);
        Assert.Equal(pieces, graph.Server.Heard.Count(request => request.Method == "PUT"));
    }

    [Fact]
    public async Task The_token_is_kept_until_shortly_before_its_end_and_replaced_once_when_it_is_refused()
    {
        await Channel.SendAsync(Parcels.Plain("1"), default);
        await Channel.SendAsync(Parcels.Plain("2"), default);
        var kept = graph.Tokens;
        time.MoveTo(time.GetUtcNow().AddMinutes(56));
        await Channel.SendAsync(Parcels.Plain("3"), default);
        var renewed = graph.Tokens;
        graph.Tricks.Add(("POST /v1.0/users/senco@larkfield.test/messages", new StubReply(401), Does: false));
        await Channel.SendAsync(Parcels.Plain("4"), default);

        Assert.Equal((1, 2, 3, 4), (kept, renewed, graph.Tokens, graph.Sent.Count));
    }

    [Theory]
    [InlineData("/messages", 429, typeof(Outcome.Retry))]
    [InlineData("/messages", 503, typeof(Outcome.Retry))]
    [InlineData("/messages", 500, typeof(Outcome.Retry))]
    [InlineData("/messages", 403, typeof(Outcome.Misconfigured))]
    [InlineData("/messages", 404, typeof(Outcome.Misconfigured))]
    [InlineData("/messages", 400, typeof(Outcome.Rejected))]
    [InlineData("/attachments", 413, typeof(Outcome.Rejected))]
    [InlineData("/attachments", 503, typeof(Outcome.Retry))]
    [InlineData("/send", 429, typeof(Outcome.Retry))]
    [InlineData("/send", 503, typeof(Outcome.Retry))]
    [InlineData("/send", 400, typeof(Outcome.Rejected))]
    [InlineData("/send", 403, typeof(Outcome.Misconfigured))]
    [InlineData("/send", 500, typeof(Outcome.Unknown))]
    [InlineData("/send", 504, typeof(Outcome.Unknown))]
    [InlineData("/token", 400, typeof(Outcome.Misconfigured))]
    [InlineData("/token", 401, typeof(Outcome.Misconfigured))]
    [InlineData("/token", 503, typeof(Outcome.Retry))]
    public async Task Each_answer_at_each_step_has_its_outcome_and_nothing_is_sent(string step, int status, Type expected)
    {
        for (var i = 0; i < 5; i++)
            graph.Tricks.Add((step == "/messages" ? "POST /v1.0/users/senco@larkfield.test/messages" : step, new StubReply(status, """{"error":{"code":"ErrorX","message":"about inbox@larkfield.test"}}""", ("Retry-After", "600")), Does: false));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType(expected, outcome);
        Assert.DoesNotContain("inbox@", outcome.ToString(), StringComparison.Ordinal);
        Assert.Empty(graph.Sent);
        if (step is "/messages" or "/attachments")
            Assert.Empty(graph.Messages); // no draft of a pupil's paper is left behind
    }

    [Fact]
    public async Task A_short_wait_that_Graph_asks_for_is_kept_and_the_mail_goes_once()
    {
        graph.Tricks.Add(("POST /v1.0/users/senco@larkfield.test/messages", new StubReply(429, "", ("Retry-After", "1")), Does: false));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Single(graph.Sent);
    }

    [Fact]
    public async Task A_look_sends_nothing_and_says_when_the_secret_ends()
    {
        await using var dated = Host(("SecretEnds", "2027-03-01"));

        var look = await dated.Channel.LookAsync(default);

        Assert.Equal((null, new DateTimeOffset(2027, 3, 1, 0, 0, 0, TimeSpan.Zero)), (look.Trouble, look.SecretEnds));
        Assert.Empty(graph.Messages);
    }

    [Fact]
    public async Task A_pupils_paper_goes_locked_or_not_at_all()
    {
        var open = Parcels.WithPaper() with { HoldsPupilPapers = true };
        var locked = open with { IsLocked = true, Attachments = [open.Attachments[0] with { Content = "%PDF-1.7 trailer<</Encrypt 1 0 R>>"u8.ToArray() }] };

        Assert.Contains("unless they are locked", Assert.IsType<Outcome.Misconfigured>(await Channel.SendAsync(open, default)).Why, StringComparison.Ordinal);
        Assert.IsType<Outcome.Misconfigured>(await Channel.SendAsync(open with { IsLocked = true }, default));
        Assert.Empty(graph.Sent);
        Assert.IsType<Outcome.Accepted>(await Channel.SendAsync(locked, default));
    }

    [Fact]
    public async Task A_sensitivity_label_goes_as_the_property_that_the_header_becomes()
    {
        await using var labelled = Host(("Label", "5f7d6e0c-1f9c-4a3b-8d7e-2a1b3c4d5e6f"), ("LabelTenant", "11111111-2222-3333-4444-555555555555"));

        await labelled.Channel.SendAsync(Parcels.WithPaper(), default);

        var property = Assert.Single(graph.Sent).Fields.GetProperty("singleValueExtendedProperties")[1];
        Assert.Equal("String {00020386-0000-0000-C000-000000000046} Name msip_labels", property.GetProperty("id").GetString());
        Assert.StartsWith("MSIP_Label_5f7d6e0c-1f9c-4a3b-8d7e-2a1b3c4d5e6f_Enabled=true; ", property.GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    private ChannelHost Host(params (string Name, string Value)[] more)
    {
        File.WriteAllText(folder.File("secret"), "s3cret\n");
        var settings = new Dictionary<string, string?>
        {
            ["Tenant"] = "tenant.test",
            ["ClientId"] = "11111111-2222-3333-4444-555555555555",
            ["Mailbox"] = "senco@larkfield.test",
            ["SecretFile"] = folder.File("secret"),
            ["Url"] = graph.Server.Url + "v1.0/",
            ["SignInUrl"] = graph.Server.Url.AbsoluteUri,
            ["RetryPause"] = "00:00:00.001",
        };
        foreach (var (name, value) in more)
            settings[name] = value;
        return new ChannelHost(settings.Select(pair => KeyValuePair.Create("Delivery:Graph:" + pair.Key, pair.Value)), services => services.AddSingleton<TimeProvider>(time));
    }
}
