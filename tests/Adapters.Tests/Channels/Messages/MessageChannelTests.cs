using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Channels;
using SenHub.Adapters.Channels.Messages;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Messages;

public sealed class MessageChannelTests(RealBroker broker) : ChannelContract, IClassFixture<RealBroker>, IAsyncLifetime
{
    private readonly TemporaryFolder home = new();
    private readonly RecipientQueues recipient = new(broker);
    private readonly SteppingTime time = new(TimeProvider.System.GetUtcNow());
    private ChannelHost? host;

    protected override IDeliveryChannel Channel => (host ??= Host()).Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived =>
        [.. recipient.HeardAsync().GetAwaiter().GetResult().Select(message => RecipientQueues.Fetch(message.Body, host!.Get<IClaims>()))];

    public Task InitializeAsync() => recipient.OpenAsync();

    public async Task DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        await recipient.DisposeAsync();
        home.Dispose();
    }

    [Fact]
    public async Task A_message_holds_ids_and_claims_and_nothing_of_the_parcels_words()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);

        var (properties, body) = Assert.Single(await recipient.HeardAsync());
        Assert.Equal((1, $"{Parcels.Plain().DeliveryId:D}"), (body.GetProperty("version").GetInt32(), body.GetProperty("id").GetString()));
        Assert.Equal(($"{Parcels.Plain().DeliveryId:D}", "senhub.documents.v1", true), (properties.MessageId, properties.Type, properties.Persistent));
        Assert.Equal(["version", "id", "decidedAt", "documents"], body.EnumerateObject().Select(field => field.Name));
        Assert.Equal(["name", "mediaType", "bytes", "sha256", "claim", "claimUntil"], body.GetProperty("documents")[0].EnumerateObject().Select(field => field.Name));
        Assert.StartsWith("https://senhub.school.test/claims/", body.GetProperty("documents")[0].GetProperty("claim").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_runs_out_and_its_document_goes()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);
        var token = (await recipient.HeardAsync())[0].Body.GetProperty("documents")[0].GetProperty("claim").GetString()!.Split('/')[^1];
        var claims = host!.Get<IClaims>();

        var before = claims.Open(token);
        before?.Content.Dispose();
        claims.Tidy();
        var kept = Directory.GetDirectories(home.File("claims"));
        time.MoveTo(time.GetUtcNow().AddDays(7).AddMinutes(1));
        claims.Tidy();

        Assert.NotNull(before);
        Assert.Contains(kept, folder => !Path.GetFileName(folder).StartsWith('.'));
        Assert.Null(claims.Open(token));
        Assert.DoesNotContain(Directory.GetDirectories(home.File("claims")), folder => !Path.GetFileName(folder).StartsWith('.'));
    }

    [Fact]
    public async Task A_token_changed_in_any_letter_opens_nothing()
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);
        var token = (await recipient.HeardAsync())[0].Body.GetProperty("documents")[0].GetProperty("claim").GetString()!.Split('/')[^1];
        var claims = host!.Get<IClaims>();

        Assert.All(Enumerable.Range(0, token.Length), at => Assert.Null(claims.Open(token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..])));
        Assert.All(new[] { "", "x", token + "A", token[..^1], "../../secrets/hub.key" }, other => Assert.Null(claims.Open(other)));
    }

    [Fact]
    public async Task Without_a_queue_that_takes_it_nothing_was_delivered()
    {
        await using var unbound = new RecipientQueues(broker);
        await unbound.OpenAsync(bound: false);
        await using var lonely = Host(unbound.Settings);

        var outcome = await lonely.Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Contains("bind one", Assert.IsType<Outcome.Retry>(outcome).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Exchange", "nowhere", typeof(Outcome.Misconfigured))]
    [InlineData("User", "stranger", typeof(Outcome.Misconfigured))]
    [InlineData("VirtualHost", "nowhere", typeof(Outcome.Misconfigured))]
    [InlineData("Port", "1", typeof(Outcome.Retry))]
    public async Task A_wrong_setting_or_a_broker_that_is_away_has_its_outcome(string name, string value, Type expected)
    {
        await using var other = Host(new(recipient.Settings) { ["Delivery:Message:northmoor:" + name] = value });

        Assert.IsType(expected, await other.Channel.SendAsync(Parcels.WithPaper(), default));
        Assert.NotNull((await other.Channel.LookAsync(default)).Trouble);
        Assert.Null((await Channel.LookAsync(default)).Trouble);
    }

    [Fact]
    public async Task Acknowledgements_come_back_once_and_what_is_none_is_put_aside()
    {
        var delivery = Parcels.Plain().DeliveryId;
        await recipient.AnswerAsync(RecipientQueues.Accepted(delivery));
        await recipient.AnswerAsync(RecipientQueues.Accepted(delivery) with { Reference = "Jo Bloggs", State = Acknowledgement.Refused, Reason = "we do not know Jo" });
        foreach (var senseless in new[] { "", "{", "[]", "{\"version\":2}", """{"version":1,"id":"00000000-0000-0000-0000-000000000000","state":"pondered","at":"2026-11-20T10:00:00Z"}""" })
            await recipient.AnswerAsync(senseless);
        Assert.NotNull(Channel);
        var (heard, acknowledgements) = (new List<Acknowledgement>(), host!.Get<IAcknowledgements>());

        var first = await acknowledgements.TakeAsync(Hear, default);
        var again = await acknowledgements.TakeAsync(Hear, default);

        Assert.Equal(((2, 5), (0, 0)), (first, again));
        Assert.Equal((delivery, "accepted", "NM-4711"), (heard[0].Id, heard[0].State, heard[0].Reference));
        Assert.Equal(("refused", null, null), (heard[1].State, heard[1].Reference, heard[1].Reason)); // words that could hold a name are dropped

        Task<bool> Hear(Acknowledgement said, CancellationToken cancel)
        {
            heard.Add(said);
            return Task.FromResult(true);
        }
    }

    [Fact]
    public async Task An_acknowledgement_that_the_ledger_could_not_write_down_waits_on()
    {
        await recipient.AnswerAsync(RecipientQueues.Accepted(Parcels.Plain().DeliveryId));
        Assert.NotNull(Channel);
        var acknowledgements = host!.Get<IAcknowledgements>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => acknowledgements.TakeAsync((_, _) => throw new InvalidOperationException("The ledger is away."), default));

        Assert.Equal((1, 0), await acknowledgements.TakeAsync((_, _) => Task.FromResult(true), default));
    }

    private ChannelHost Host(Dictionary<string, string?>? settings = null)
    {
        var key = ((Checked<HubKey>.Good)HubKey.Find(Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('k', 32))), "")).Value;
        return new(settings ?? recipient.Settings, services => services.AddSingleton<TimeProvider>(time).AddSingleton(new HubHome(home.Path)).AddSingleton(key));
    }
}
