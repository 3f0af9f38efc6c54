using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Mail.Mime;
using SenHub.Adapters.Settings;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Channels.Notify;

/// <summary>Sends one file as a link through GOV.UK Notify: the reader confirms their own address first. The delivery's id is the reference, by which Notify is asked what it has.</summary>
internal sealed class NotifyChannel(NotifyOptions options, TimeProvider time) : IDeliveryChannel, IAfterwards, IDisposable
{
    private const string Who = "GOV.UK Notify";
    private const int LargestFile = 2 * 1024 * 1024;
    private static readonly string[] Endings = [".pdf", ".csv", ".doc", ".docx", ".xlsx", ".rtf", ".txt", ".odt", ".json", ".jpeg", ".png"];

    private readonly EndpointHttp http = new(new HttpLimits(options.ConnectLimit, options.AnswerLimit), options.RootFile, time);

    public string Route => Routes.Link;

    public bool MayCarryPupilPapers => true; // fetched over HTTPS by whoever confirms the address it was sent to

    private static Outcome.Misconfigured NoKey => new("the API key for GOV.UK Notify could not be read");

    private NotifyKey? Key => NotifyKey.Read(SecretText.Read(options.SecretFile, NotifyOptions.SecretVariable));

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (!Mailbox.TryParse(parcel.To, out var to))
            return new Outcome.Rejected("the recipient is not one plain mail address");
        if (parcel.Attachments is not [var file])
            return new Outcome.Rejected("a file link carries exactly one file: choose another route for this recipient");
        if (file.Content.Length > LargestFile || file.Name.Length > 100 || !Endings.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase))
            return new Outcome.Rejected("GOV.UK Notify takes no such file: at most 2 MB, a name of at most 100 letters, and a kind that it scans");

        using var body = new HeldBody(Email(parcel, file, to.Wire), "application/json", parcel.BeforeCommit);
        return await AskAsync(HttpMethod.Post, "v2/notifications/email", body, cancel) switch
        {
            null => NoKey,
            _ when body.Withheld => new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back before it was whole"),
            HttpEnd.Answer { IsGood: true } answer when answer.Text("id") is { } id => new Outcome.Accepted(id),
            HttpEnd.Answer answer => Of(answer, parcel.DeliveryId),
            HttpEnd.Silence when body.Asked => Unknown(parcel.DeliveryId),
            var end => HttpWords.NotReached(end, Who),
        };
    }

    public async Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel)
    {
        var end = await AskAsync(HttpMethod.Get, $"v2/notifications?reference={attempt.DeliveryId:D}", null, cancel);
        if (end is not HttpEnd.Answer { IsGood: true, Json: { } json } || !json.TryGetProperty("notifications", out var found) || found.ValueKind != JsonValueKind.Array)
            return Unknown(attempt.DeliveryId) with { LookAgainAfter = Attempt.Settling };
        return found.EnumerateArray().FirstOrDefault() switch
        {
            { ValueKind: JsonValueKind.Undefined } when !attempt.IsSettled(time.GetUtcNow()) => Unknown(attempt.DeliveryId) with { LookAgainAfter = Attempt.Settling },
            { ValueKind: JsonValueKind.Undefined } => new Outcome.Retry(TimeSpan.Zero, "GOV.UK Notify does not have it"),
            var sent when NotifyStatus.Of(Text(sent, "status")) is Afterwards.Bounced bounced => new Outcome.Rejected(bounced.Why),
            var sent => new Outcome.Accepted(Text(sent, "id") ?? attempt.DeliveryId.ToString("D")),
        };
    }

    public async Task<Afterwards> AskAsync(string providerId, CancellationToken cancel) =>
        await AskAsync(HttpMethod.Get, $"v2/notifications/{Uri.EscapeDataString(providerId)}", null, cancel) is HttpEnd.Answer { IsGood: true } answer
            ? NotifyStatus.Of(answer.Text("status"))
            : new Afterwards.OnItsWay();

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        var trouble = await AskAsync(HttpMethod.Get, $"v2/template/{options.TemplateId}", null, cancel) switch
        {
            null => NoKey.Why,
            HttpEnd.Answer { IsGood: true } => null,
            HttpEnd.Answer { Status: HttpStatusCode.NotFound } => "GOV.UK Notify has no such template: correct TemplateId",
            HttpEnd.Answer { Status: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } => WrongKey.Why,
            var end => HttpWords.AtLook(end, Who),
        };
        return new ChannelState(Route, trouble, http.CertificateEnds);
    }

    public void Dispose() => http.Dispose();

    private static Outcome.Misconfigured WrongKey => new("GOV.UK Notify does not know the API key: make a new one, and check this machine's clock");

    private byte[] Email(Parcel parcel, Attachment file, string to) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            email_address = to,
            template_id = options.TemplateId,
            personalisation = new
            {
                subject = parcel.Subject,
                text = parcel.Body,
                link_to_file = new
                {
                    file = Convert.ToBase64String(file.Content.Span),
                    filename = file.Name,
                    confirm_email_before_download = options.ConfirmEmail,
                    retention_period = string.Create(CultureInfo.InvariantCulture, $"{options.RetentionWeeks} weeks"),
                },
            },
            reference = parcel.DeliveryId.ToString("D"),
            email_reply_to_id = options.ReplyToId,
        },
        Envelopes.Json);

    private async Task<HttpEnd?> AskAsync(HttpMethod method, string path, HttpContent? body, CancellationToken cancel)
    {
        if (Key is not { } key)
            return null;
        using var request = new HttpRequestMessage(method, new Uri(options.Url, path)) { Content = body };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Token(time.GetUtcNow()));
        return await http.SendAsync(request, cancel);
    }

    private static Outcome Of(HttpEnd.Answer answer, Guid delivery) => answer.Status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => WrongKey,
        HttpStatusCode.TooManyRequests => NotifyStatus.Limit(answer),
        HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout => Unknown(delivery),
        _ when answer.IsGood => Unknown(delivery), // it took it, and we did not hear under which id
        _ when HttpWords.IsLater(answer) => HttpWords.Later(answer, Who),
        HttpStatusCode.NotFound => new Outcome.Misconfigured("GOV.UK Notify is not at Url: correct it"),
        _ => NotifyStatus.Refusal(answer),
    };

    private static Outcome.Unknown Unknown(Guid delivery) => new($"look in GOV.UK Notify for reference {delivery:D}; it was sent whole and no answer came");

    private static string? Text(JsonElement from, string name) => from.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
