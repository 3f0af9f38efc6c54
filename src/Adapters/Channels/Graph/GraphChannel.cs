using System.Net;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Mail.Mime;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>Mail through Microsoft 365: a draft, its files, then the one request that sends it. What was sent is found again in the mailbox itself.</summary>
internal sealed class GraphChannel : IDeliveryChannel, IAfterwards, IDisposable
{
    private readonly GraphOptions options;
    private readonly TimeProvider time;
    private readonly EndpointHttp http;
    private readonly GraphSignIn signIn;
    private readonly GraphMailbox mailbox;
    private readonly GraphAttachments attachments;

    public GraphChannel(GraphOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        http = new EndpointHttp(new HttpLimits(options.ConnectLimit, options.AnswerLimit), options.RootFile, time);
        signIn = new GraphSignIn(options, http, time);
        mailbox = new GraphMailbox(options, http, signIn);
        attachments = new GraphAttachments(mailbox, http);
    }

    public string Route => options.Route;

    // It leaves the tenant as ordinary mail: pupil papers go by it only locked.
    public bool MayCarryPupilPapers => false;

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (!MayCarryPupilPapers && ParcelRules.IsTooOpen(parcel))
            return new Outcome.Misconfigured("pupil papers may not go by mail unless they are locked: set a password for this recipient, or choose another route") { StopsChannel = false };
        if (ParcelRules.Broken(parcel) is { } broken)
            return new Outcome.Rejected(broken);
        if (!Mailbox.TryParse(parcel.To, out var to))
            return new Outcome.Rejected("the recipient is not one plain mail address");
        if (await ClearAsync(parcel.MessageId, cancel) is { } notReady)
            return notReady;

        var (made, trouble) = await mailbox.AskAsync(HttpMethod.Post, "messages", GraphDraft.Of(parcel, to, options.Mailbox, options.Sensitivity, SensitivityLabel.Of(options.Label, options.LabelTenant)), cancel);
        if (made is not HttpEnd.Answer { IsGood: true } answer || answer.Text("id") is not { } draft)
            return trouble ?? GraphWords.Judge(made!);
        var id = answer.Text("internetMessageId") ?? GraphDraft.Id(parcel.MessageId);
        var sent = false;
        try
        {
            foreach (var file in parcel.Attachments)
            {
                if (await attachments.AttachAsync(draft, file, cancel) is { } refused)
                    return refused;
            }

            parcel.Trace($"{draft} {id}");
            sent = await parcel.BeforeCommit(cancel);
        }
        finally
        {
            if (!sent)
                await mailbox.AskAsync(HttpMethod.Delete, $"messages/{Uri.EscapeDataString(draft)}", null, CancellationToken.None);
        }

        return sent ? await CommitAsync(draft, id) : new Outcome.Retry(TimeSpan.FromMinutes(1), "the ledger took it back before it was sent");
    }

    public async Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel)
    {
        var id = attempt.Trace?.Split(' ') is [_, var traced] ? traced : GraphDraft.Id(attempt.MessageId);
        if (await mailbox.FindAsync("inbox", GraphDraft.ReportsOn(id), cancel) is { Count: > 0 })
            return new Outcome.Rejected("it came back undelivered");
        var sent = await mailbox.FindAsync("sentitems", GraphDraft.ById(id), cancel);
        if (sent is { Count: > 0 })
            return new Outcome.Accepted(id);
        var drafts = await mailbox.FindAsync("drafts", GraphDraft.ById(id), cancel);
        // A draft on its way out may stay among the drafts for a moment.
        var settled = attempt.IsSettled(time.GetUtcNow());
        return (sent, drafts) switch
        {
            (not null, { Count: > 0 }) when settled => new Outcome.Retry(TimeSpan.Zero, "it is still a draft: it was never sent"),
            (not null, not null) when settled => Unknown(id),
            _ => Unknown(id) with { LookAgainAfter = Attempt.Settling },
        };
    }

    public async Task<Afterwards> AskAsync(string providerId, CancellationToken cancel) =>
        await mailbox.FindAsync("inbox", GraphDraft.ReportsOn(providerId), cancel) is { Count: > 0 }
            ? new Afterwards.Bounced("a non-delivery report came back to the mailbox")
            : new Afterwards.OnItsWay();

    public async Task<ChannelState> LookAsync(CancellationToken cancel)
    {
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Get, "mailFolders/drafts?$select=id", null, cancel);
        var found = end is HttpEnd.Answer { IsGood: true } ? null : trouble ?? GraphWords.Judge(end!);
        return new ChannelState(Route, found.Trouble(), http.CertificateEnds) { SecretEnds = signIn.Ends };
    }

    public void Dispose() => http.Dispose();

    // A draft that a broken try left behind would be a second one of the same message.
    private async Task<Outcome?> ClearAsync(string messageId, CancellationToken cancel)
    {
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Get, $"mailFolders/drafts/messages?$filter={Uri.EscapeDataString(GraphDraft.ById(GraphDraft.Id(messageId)))}&$select=id", null, cancel);
        if (end is not HttpEnd.Answer { IsGood: true, Json: { } found })
            return trouble ?? GraphWords.Judge(end!);
        foreach (var draft in found.TryGetProperty("value", out var drafts) ? drafts.EnumerateArray().Select(message => message.GetProperty("id").GetString()!) : [])
            await mailbox.AskAsync(HttpMethod.Delete, $"messages/{Uri.EscapeDataString(draft)}", null, cancel);
        return null;
    }

    // The point of no return. Nobody calls it off: leaving now would make a known end unknown.
    private async Task<Outcome> CommitAsync(string draft, string id)
    {
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Post, $"messages/{Uri.EscapeDataString(draft)}/send", null, CancellationToken.None);
        return end switch
        {
            HttpEnd.Answer { IsGood: true } => new Outcome.Accepted(id),
            HttpEnd.Answer { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable } answer => HttpWords.Later(answer, "Microsoft 365"),
            HttpEnd.Answer { Status: < HttpStatusCode.InternalServerError } answer => GraphWords.Judge(answer),
            null => trouble!,
            _ => Unknown(id) with { LookAgainAfter = Attempt.Settling },
        };
    }

    private static Outcome.Unknown Unknown(string id) => new($"look for Message-ID {id} in the mailbox's Sent Items and Drafts; it was handed over and no answer came");
}
