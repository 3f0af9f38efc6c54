using Microsoft.Extensions.Options;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Http;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Channels.Notify;

public sealed class NotifyChannelTests : ChannelContract, IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly StubNotify notify = new();
    private readonly ChannelHost host;

    public NotifyChannelTests() => host = Host();

    protected override IDeliveryChannel Channel => host.Channel;

    protected override IReadOnlyList<IReadOnlyDictionary<string, byte[]>> Arrived => [.. notify.Taken.Select(mail => new Dictionary<string, byte[]> { [mail.FileName] = mail.File })];

    private static Attempt Attempt => new(Parcels.Plain().DeliveryId, Parcels.Plain().MessageId, Parcels.Plain().To, Parcels.Plain().Date);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await notify.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_file_is_kept_as_long_as_set_and_the_reader_confirms_the_address()
    {
        await using var brief = Host(("RetentionWeeks", "4"));

        var outcome = await brief.Channel.SendAsync(Parcels.WithPaper(), default);

        var taken = Assert.Single(notify.Taken);
        Assert.Equal(taken.Id, Assert.IsType<Outcome.Accepted>(outcome).ProviderId);
        Assert.Equal(("4 weeks", true, "inbox@larkfield.test", $"{Parcels.Plain().DeliveryId:D}"), (taken.Retention, taken.Confirms, taken.To, taken.Reference));
    }

    public static TheoryData<string, Parcel> NotForALink => new()
    {
        { "no file", Parcels.Plain() },
        { "two files", Parcels.WithPaper() with { Attachments = [new("a.pdf", "application/pdf", Parcels.Paper(10)), new("b.pdf", "application/pdf", Parcels.Paper(10))] } },
        { "a file over 2 MB", Parcels.WithPaper(size: (2 * 1024 * 1024) + 1) },
        { "a kind it does not scan", Parcels.Plain() with { Attachments = [new("dates.ics", "text/calendar", Parcels.Paper(10))] } },
        { "a name of over 100 letters", Parcels.Plain() with { Attachments = [new(new string('a', 97) + ".pdf", "application/pdf", Parcels.Paper(10))] } },
    };

    [Theory]
    [MemberData(nameof(NotForALink))]
    public async Task What_Notify_would_not_take_is_refused_without_a_connection(string what, Parcel parcel)
    {
        Assert.IsType<Outcome.Rejected>(await Channel.SendAsync(parcel, default));

        Assert.True(notify.Server.Heard.IsEmpty, what);
    }

    [Theory]
    [InlineData(400, "ValidationError", "email_address Not a valid email address", typeof(Outcome.Rejected))]
    [InlineData(400, "BadRequestError", "Can`t send to this recipient when service is in trial mode", typeof(Outcome.Misconfigured))]
    [InlineData(400, "BadRequestError", "Missing personalisation: link", typeof(Outcome.Misconfigured))]
    [InlineData(400, "BadRequestError", "Template not found", typeof(Outcome.Misconfigured))]
    [InlineData(403, "AuthError", "Error: Your system clock must be accurate to within 30 seconds", typeof(Outcome.Misconfigured))]
    [InlineData(429, "RateLimitError", "Exceeded rate limit for key type live of 3000 requests per 60 seconds", typeof(Outcome.Retry))]
    [InlineData(429, "TooManyRequestsError", "Exceeded send limits (250000) for today", typeof(Outcome.Retry))]
    [InlineData(500, "Exception", "Internal server error", typeof(Outcome.Retry))]
    [InlineData(503, "Exception", "away", typeof(Outcome.Retry))]
    [InlineData(504, "Exception", "gateway", typeof(Outcome.Unknown))]
    [InlineData(201, "", "", typeof(Outcome.Unknown))]
    public async Task Each_answer_has_its_outcome(int status, string kind, string message, Type expected)
    {
        notify.Tricks.Enqueue((Takes: false, StubNotify.Refusal(status, kind, message)));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType(expected, outcome);
        Assert.Single(notify.Server.Heard);
    }

    [Fact]
    public async Task The_days_limit_waits_for_hours()
    {
        notify.Tricks.Enqueue((Takes: false, StubNotify.Refusal(429, "TooManyRequestsError", "Exceeded send limits (50) for today")));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.Equal(TimeSpan.FromHours(12), Assert.IsType<Outcome.Retry>(outcome).After);
    }

    [Theory]
    [InlineData(true, typeof(Outcome.Accepted))]
    [InlineData(false, typeof(Outcome.Retry))]
    public async Task Silence_after_the_last_byte_is_unknown_until_Notify_is_asked_by_reference(bool takes, Type found)
    {
        notify.Tricks.Enqueue((takes, StubReply.HangUp));

        var outcome = await Channel.SendAsync(Parcels.WithPaper(), default);

        Assert.IsType<Outcome.Unknown>(outcome);
        Assert.IsType(found, await Channel.ReconcileAsync(Attempt, default));
    }

    [Theory]
    [InlineData("created", typeof(Afterwards.OnItsWay))]
    [InlineData("sending", typeof(Afterwards.OnItsWay))]
    [InlineData("delivered", typeof(Afterwards.Delivered))]
    [InlineData("permanent-failure", typeof(Afterwards.Bounced))]
    [InlineData("temporary-failure", typeof(Afterwards.Bounced))]
    [InlineData("technical-failure", typeof(Afterwards.Bounced))]
    public async Task What_became_of_it_is_asked_by_its_id(string status, Type expected)
    {
        await Channel.SendAsync(Parcels.WithPaper(), default);
        notify.Taken[0].Status = status;

        Assert.IsType(expected, await host.Get<IAfterwards>().AskAsync(notify.Taken[0].Id, default));
        Assert.IsType(expected == typeof(Afterwards.Bounced) ? typeof(Outcome.Rejected) : typeof(Outcome.Accepted), await Channel.ReconcileAsync(Attempt, default));
    }

    [Fact]
    public async Task That_it_is_not_known_yet_proves_nothing_in_the_first_minutes()
    {
        var early = await Channel.ReconcileAsync(Attempt with { StartedAt = TimeProvider.System.GetUtcNow() }, default);

        Assert.NotNull(Assert.IsType<Outcome.Unknown>(early).LookAgainAfter);
    }

    [Fact]
    public async Task A_look_sends_nothing_and_says_what_is_wrong()
    {
        await using var noTemplate = Host(("TemplateId", "00000000-0000-0000-0000-000000000001"));
        var good = await Channel.LookAsync(default);
        var missing = await noTemplate.Channel.LookAsync(default);
        await File.WriteAllTextAsync(folder.File("key"), $"hub-{StubNotify.Service}-{StubNotify.Template}");
        var wrong = await Channel.LookAsync(default);

        Assert.Null(good.Trouble);
        Assert.Contains("TemplateId", missing.Trouble, StringComparison.Ordinal);
        Assert.Contains("API key", wrong.Trouble, StringComparison.Ordinal);
        Assert.Empty(notify.Taken);
    }

    [Theory]
    [InlineData("SecretFile", null, "Delivery:Notify:SecretFile must name")]
    [InlineData("TemplateId", "x", "Delivery:Notify:TemplateId must be")]
    [InlineData("ReplyToId", "x", "Delivery:Notify:ReplyToId must be")]
    [InlineData("RetentionWeeks", "79", "Delivery:Notify:RetentionWeeks must be")]
    [InlineData("Url", "http://api.notifications.service.gov.uk/", "Delivery:Notify:Url must be")]
    [InlineData("ApiKey", "x", "Delivery:Notify holds a secret")]
    public async Task Each_wrong_setting_is_named(string name, string? value, string told)
    {
        await using var wrong = Host((name, value));

        Assert.Contains(told, Assert.Single(Assert.Throws<OptionsValidationException>(() => wrong.Channel).Failures), StringComparison.Ordinal);
    }

    private ChannelHost Host(params (string Name, string? Value)[] more)
    {
        File.WriteAllText(folder.File("key"), $"hub-{StubNotify.Service}-{StubNotify.Secret}\n");
        var settings = new Dictionary<string, string?>
        {
            ["SecretFile"] = folder.File("key"),
            ["TemplateId"] = StubNotify.Template,
            ["Url"] = notify.Server.Url.AbsoluteUri,
            ["RetryPause"] = "00:00:00.001",
        };
        foreach (var (name, value) in more)
            settings[name] = value;
        return new ChannelHost(settings.Select(pair => KeyValuePair.Create("Delivery:Notify:" + pair.Key, pair.Value)));
    }
}
