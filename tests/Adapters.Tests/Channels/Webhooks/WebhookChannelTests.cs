using SenHub.Adapters.Channels;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Webhooks;

public sealed class WebhookChannelTests : ChannelContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly StubRecipient recipient = new();
    private readonly ChannelHost host;

    public WebhookChannelTests() => host = Host(recipient.Server);

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived => [.. recipient.Kept.Values];

    private static Attempt Attempt => new(Parcels.Plain().DeliveryId, Parcels.Plain().MessageId, Parcels.Plain().To, Parcels.Plain().Date);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await recipient.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_same_delivery_again_is_recognised_and_another_under_its_id_refused()
    {
        var first = await Channel.SendAsync(Parcels.WithPaper(), default);
        var again = await Channel.SendAsync(Parcels.WithPaper(), default);
        var other = await Channel.SendAsync(Parcels.WithPaper(size: 50_000), default);

        Assert.Equal("NM-1", Assert.IsType<Outcome.Accepted>(first).ProviderId);
        Assert.IsType<Outcome.Accepted>(again);
        Assert.Contains("something else", Assert.IsType<Outcome.Rejected>(other).Why, StringComparison.Ordinal);
        Assert.Single(recipient.Kept);
    }

    [Fact]
    public async Task A_request_that_somebody_recorded_and_says_again_is_refused()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Equal(401, recipient.Answer(Assert.Single(recipient.Server.Heard)).Status);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(-6)]
    public async Task A_clock_that_is_far_off_stops_the_channel(int minutes)
    {
        recipient.ClockAhead = TimeSpan.FromMinutes(minutes);

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Contains("clock", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, typeof(Outcome.Rejected))]
    [InlineData(413, typeof(Outcome.Rejected))]
    [InlineData(422, typeof(Outcome.Rejected))]
    [InlineData(401, typeof(Outcome.Misconfigured))]
    [InlineData(403, typeof(Outcome.Misconfigured))]
    [InlineData(404, typeof(Outcome.Misconfigured))]
    [InlineData(308, typeof(Outcome.Misconfigured))]
    [InlineData(429, typeof(Outcome.Retry))]
    [InlineData(500, typeof(Outcome.Retry))]
    [InlineData(503, typeof(Outcome.Retry))]
    [InlineData(502, typeof(Outcome.Unknown))]
    [InlineData(504, typeof(Outcome.Unknown))]
    public async Task Each_answer_has_its_outcome(int status, Type expected)
    {
        recipient.Tricks.Enqueue((Keeps: false, new StubReply(status)));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType(expected, outcome);
        Assert.Single(recipient.Server.Heard); // the ledger was asked, so nobody tries again at once
    }

    [Fact]
    public async Task When_to_come_again_is_believed()
    {
        recipient.Tricks.Enqueue((Keeps: false, new StubReply(429, "", ("Retry-After", "120"))));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Equal((TimeSpan.FromMinutes(2), RetryClass.Asked), (Assert.IsType<Outcome.Retry>(outcome).After, ((Outcome.Retry)outcome).Class));
    }

    [Theory]
    [InlineData(true, typeof(Outcome.Accepted))]
    [InlineData(false, typeof(Outcome.Retry))]
    public async Task Silence_after_the_last_byte_is_unknown_until_the_recipient_is_asked(bool keeps, Type found)
    {
        foreach (var trick in new[] { StubReply.HangUp, StubReply.Garbage, StubReply.Silence })
        {
            recipient.Kept.Clear();
            recipient.Tricks.Enqueue((keeps, trick));
            await using var hasty = Host(recipient.Server, ("AnswerLimit", "00:00:00.500"));

            var outcome = await hasty.Channel.SendAsync(Parcels.WithPaper(), default);

            Assert.IsType<Outcome.Unknown>(outcome);
            Assert.IsType(found, await Channel.ReconcileAsync(Attempt, default));
        }
    }

    [Fact]
    public async Task Nobody_listening_is_for_later_and_the_ledger_was_not_asked()
    {
        var asked = false;
        await recipient.Server.DisposeAsync();

        var outcome = await Channel.SendAsync(Parcels.WithPaper() with { BeforeCommit = _ => Task.FromResult(asked = true) }, default);
        var look = await Channel.ReconcileAsync(Attempt, default);

        Assert.Equal((RetryClass.Outage, false), (Assert.IsType<Outcome.Retry>(outcome).Class, asked));
        Assert.NotNull(Assert.IsType<Outcome.Unknown>(look).LookAgainAfter);
    }

    [Fact]
    public async Task Under_TLS_only_a_certificate_of_the_right_name_and_authority_is_believed()
    {
        using var authority = new TestAuthority();
        using var stranger = new TestAuthority();
        await File.WriteAllTextAsync(folder.File("root.pem"), authority.RootPem);
        var cases = new[] { (authority.Issue("localhost"), typeof(Outcome.Accepted)), (authority.Issue("elsewhere.test"), typeof(Outcome.Misconfigured)), (authority.Issue("localhost", expired: true), typeof(Outcome.Misconfigured)), (stranger.Issue("localhost"), typeof(Outcome.Misconfigured)) };
        foreach (var (certificate, expected) in cases)
        {
            await using var secured = new StubRecipient(certificate);
            await using var trusting = Host(secured.Server, ("RootFile", folder.File("root.pem")));

            Assert.IsType(expected, await trusting.Channel.SendAsync(Parcels.WithPaper(), default));
            var look = await trusting.Channel.LookAsync(default);
            Assert.Equal(expected == typeof(Outcome.Accepted), look.Trouble is null);
            Assert.NotNull(look.CertificateEnds);
        }
    }

    [Fact]
    public async Task That_it_is_not_known_yet_proves_nothing_in_the_first_minutes()
    {
        var early = await Channel.ReconcileAsync(Attempt with { StartedAt = TimeProvider.System.GetUtcNow() }, default);

        Assert.NotNull(Assert.IsType<Outcome.Unknown>(early).LookAgainAfter);
    }

    [Fact]
    public async Task A_look_sends_nothing_and_says_whether_the_secret_is_known()
    {
        var good = await Channel.LookAsync(default);
        await File.WriteAllTextAsync(folder.File("secret"), new string('x', 40));
        var bad = await Channel.LookAsync(default);

        Assert.Null(good.Trouble);
        Assert.Contains("check the secret", bad.Trouble, StringComparison.Ordinal);
        Assert.Empty(recipient.Kept);
    }

    [Fact]
    public async Task Documents_larger_than_the_recipient_takes_are_refused_without_a_connection()
    {
        await using var small = Host(recipient.Server, ("MostBytes", "10000"));

        Assert.IsType<Outcome.Rejected>(await small.Channel.SendAsync(Parcels.WithPaper(), default));
        Assert.Empty(recipient.Server.Heard);
    }

    private ChannelHost Host(StubHttpServer server, params (string Name, string Value)[] more)
    {
        File.WriteAllText(folder.File("secret"), StubRecipient.Secret);
        var settings = new Dictionary<string, string?> { ["Url"] = server.Url + "intake", ["SecretFile"] = folder.File("secret"), ["RetryPause"] = "00:00:00.001" };
        foreach (var (name, value) in more)
            settings[name] = value;
        return new ChannelHost(settings.Select(pair => KeyValuePair.Create("Delivery:Webhook:northmoor:" + pair.Key, pair.Value)));
    }
}
