using System.Net;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Webhooks;

/// <summary>Posts parcels to a recipient's own HTTPS address, signed; the same delivery again is recognised there by its id, and it can be asked what it has.</summary>
internal sealed class WebhookChannel(string name, WebhookOptions options, TimeProvider time) : IDeliveryChannel, IDisposable
{
    private const string Who = "the recipient's system";

    private readonly EndpointHttp http = new(new HttpLimits(options.ConnectLimit, options.AnswerLimit), options.RootFile, time);

    public string Route { get; } = Routes.To(Routes.Webhook, name);

    public bool MayCarryPupilPapers => true; // encrypted on the way, to an address that the settings pin

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        var bytes = Envelopes.Whole(parcel);
        if (bytes.Length > options.MostBytes)
            return new Outcome.Rejected("the documents are larger than the recipient's system takes");
        if (Secret is not { } secret)
            return NoSecret;

        using var body = new HeldBody(bytes, "application/json", parcel.BeforeCommit);
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Url) { Content = body };
        request.Headers.Add("Idempotency-Key", parcel.DeliveryId.ToString("D"));
        WebhookSignature.Sign(request, bytes, secret, time.GetUtcNow());
        return await http.SendAsync(request, cancel) switch
        {
            _ when body.Withheld => new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back before it was whole"),
            HttpEnd.Answer answer => Of(answer, parcel.DeliveryId),
            HttpEnd.Silence when body.Asked => Unknown(parcel.DeliveryId),
            var end => HttpWords.NotReached(end, Who),
        };
    }

    public async Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) => await AskAsync(attempt.DeliveryId, cancel) switch
    {
        HttpEnd.Answer { IsGood: true } answer => new Outcome.Accepted(answer.Text("id") ?? attempt.DeliveryId.ToString("D")),
        HttpEnd.Answer { Status: HttpStatusCode.NotFound } when attempt.IsSettled(time.GetUtcNow()) => new Outcome.Retry(TimeSpan.Zero, "the recipient's system does not have it"),
        _ => Unknown(attempt.DeliveryId) with { LookAgainAfter = Attempt.Settling },
    };

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        var trouble = await AskAsync(Guid.Empty, cancel) switch
        {
            null => NoSecret.Why,
            HttpEnd.Answer { Status: HttpStatusCode.NotFound or HttpStatusCode.OK } => null, // it knows us, and has no such delivery
            HttpEnd.Answer { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => WrongSecret.Why,
            var end => HttpWords.AtLook(end, Who),
        };
        return new ChannelState(Route, trouble, http.CertificateEnds);
    }

    public void Dispose() => http.Dispose();

    private static Outcome.Misconfigured NoSecret => new("the secret for signing could not be read");

    private static Outcome.Misconfigured WrongSecret => new("the recipient's system does not know the signature: check the secret with them, and this machine's clock");

    private string? Secret => SecretText.Read(options.SecretFile, EndpointRegistration.Variable(Routes.Webhook, name));

    private async Task<HttpEnd?> AskAsync(Guid delivery, CancellationToken cancel)
    {
        if (Secret is not { } secret)
            return null;
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{options.Url!.AbsoluteUri.TrimEnd('/')}/{delivery:D}");
        WebhookSignature.Sign(request, [], secret, time.GetUtcNow());
        return await http.SendAsync(request, cancel);
    }

    // By the contract 5xx but a gateway's means that nothing was kept. A gateway cannot know.
    private static Outcome Of(HttpEnd.Answer answer, Guid delivery) => answer.Status switch
    {
        _ when answer.IsGood => new Outcome.Accepted(answer.Text("id") ?? delivery.ToString("D")),
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => WrongSecret,
        HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.Gone => new Outcome.Misconfigured("nobody takes documents at the recipient's Url: ask them for the right one"),
        >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest => new Outcome.Misconfigured("the recipient's Url leads elsewhere: set it to where it leads, once they have confirmed it"),
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Unknown(delivery),
        _ when HttpWords.IsLater(answer) => HttpWords.Later(answer, Who),
        HttpStatusCode.Conflict => new Outcome.Rejected("the recipient's system already holds something else under this delivery's id"),
        HttpStatusCode.RequestEntityTooLarge => new Outcome.Rejected("the documents are larger than the recipient's system takes"),
        _ => new Outcome.Rejected(HttpWords.Why(answer, Who)),
    };

    private static Outcome.Unknown Unknown(Guid delivery) => new($"ask the recipient's system for delivery {delivery:D}; it was sent whole and no answer came");
}
