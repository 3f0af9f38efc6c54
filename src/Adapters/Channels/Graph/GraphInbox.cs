using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using SenHub.Adapters.Channels.Http;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Mail.Reading;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>The hub's mailbox in Microsoft 365: what is new by Graph's delta query, each mail as MIME, what is settled moved aside.</summary>
internal sealed class GraphInbox : IHubMailbox, IDisposable
{
    private const int FirstDays = 30;
    private const int Largest = 64 << 20; // above what Exchange takes
    private const int MostPages = 50;

    private readonly GraphOptions options;
    private readonly TimeProvider time;
    private readonly EndpointHttp http;
    private readonly GraphSignIn signIn;
    private readonly GraphMailbox mailbox;
    private readonly SenderProof proof = new(Vouching.Exchange, null);

    public GraphInbox(GraphOptions options, TimeProvider time)
    {
        (this.options, this.time) = (options, time);
        http = new EndpointHttp(new HttpLimits(options.ConnectLimit, options.AnswerLimit), options.RootFile, time);
        signIn = new GraphSignIn(options, http, time);
        mailbox = new GraphMailbox(options, http, signIn);
    }

    public string Name => $"graph:{options.Mailbox}";

    // Graph's own links say how far a round came, page by page.
    public async Task<MailboxRound> ReadAsync(string? mark, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, CancellationToken cancel)
    {
        var (round, next) = (new MailboxRound(mark, 0, null), mailbox.PathOf(mark) ?? FromTheBeginning());
        for (var page = 0; page < MostPages; page++)
        {
            var (end, trouble) = await mailbox.AskAsync(HttpMethod.Get, next, null, cancel);
            if (end is HttpEnd.Answer { Status: HttpStatusCode.Gone } && next != FromTheBeginning())
            {
                next = FromTheBeginning(); // the mark is too old: what was met before is known by its bytes
                continue;
            }

            if (end is not HttpEnd.Answer { IsGood: true, Json: { } json })
                return round with { Trouble = Words(end, trouble) };
            foreach (var id in New(json))
            {
                if (await TakeAsync(id, take, cancel) is { } broken)
                    return round with { Trouble = broken };
                round = round with { Read = round.Read + 1 };
            }

            var (more, done) = (mailbox.PathOf(Link(json, "@odata.nextLink")), mailbox.PathOf(Link(json, "@odata.deltaLink")));
            if ((more ?? done) is not { } reached)
                return round with { Trouble = "Microsoft 365 does not say where its list goes on" };
            round = round with { Mark = reached };
            if (more is null)
                return round;
            next = more;
        }

        return round; // the next round goes on
    }

    public async Task<MailboxState> LookAsync(CancellationToken cancel)
    {
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Get, "mailFolders/inbox?$select=totalItemCount", null, cancel);
        var mails = end is HttpEnd.Answer { IsGood: true, Json: { } json } && json.TryGetProperty("totalItemCount", out var count) && count.TryGetInt32(out var number) ? number : (int?)null;
        return new(mails, mails is null ? Words(end, trouble) : null) { CertificateEnds = http.CertificateEnds, SecretEnds = signIn.Ends, VouchesForSenders = true };
    }

    public void Dispose() => http.Dispose();

    // Changes of what is there, such as a mail that somebody read, are no news.
    private string FromTheBeginning() =>
        $"mailFolders/inbox/messages/delta?changeType=created&$select=id&$filter={Uri.EscapeDataString(string.Create(CultureInfo.InvariantCulture, $"receivedDateTime ge {time.GetUtcNow().AddDays(-FirstDays):yyyy-MM-dd}T00:00:00Z"))}";

    private static string? Link(JsonElement json, string name) => json.TryGetProperty(name, out var link) ? link.GetString() : null;

    private static List<string> New(JsonElement json) =>
        json.TryGetProperty("value", out var found) && found.ValueKind == JsonValueKind.Array
            ? [.. found.EnumerateArray().Where(mail => !mail.TryGetProperty("@removed", out _)).Select(mail => mail.TryGetProperty("id", out var id) ? id.GetString() : null).OfType<string>()]
            : [];

    // What ends the round; null when this mail is done with, or gone meanwhile.
    private async Task<string?> TakeAsync(string id, Func<ReceivedMail, CancellationToken, Task<MailFate>> take, CancellationToken cancel)
    {
        var path = $"messages/{Uri.EscapeDataString(id)}";
        var (end, trouble) = await mailbox.AskAsync(HttpMethod.Get, path + "/$value", null, cancel, Largest);
        if (end is HttpEnd.Answer { Status: HttpStatusCode.NotFound })
            return null;
        if (end is not HttpEnd.Answer { IsGood: true, Bytes: { } bytes })
            return Words(end, trouble);
        var letter = LetterReader.Read(bytes, proof);
        if (await take(new(Convert.ToHexStringLower(SHA256.HashData(bytes.Span)), time.GetUtcNow(), letter), cancel) == MailFate.Settled && await SettledAsync(cancel) is { } folder)
            await mailbox.AskAsync(HttpMethod.Post, path + "/move", new { destinationId = folder }, cancel);
        return null;
    }

    private async Task<string?> SettledAsync(CancellationToken cancel)
    {
        var (end, _) = await mailbox.AskAsync(HttpMethod.Get, $"mailFolders?$filter={Uri.EscapeDataString($"displayName eq '{options.Settled}'")}&$select=id", null, cancel);
        if (end is HttpEnd.Answer { IsGood: true, Json: { } json } && New(json) is [var found, ..])
            return found;
        var (made, _) = await mailbox.AskAsync(HttpMethod.Post, "mailFolders", new { displayName = options.Settled }, cancel);
        return made is HttpEnd.Answer { IsGood: true } answer ? answer.Text("id") : null;
    }

    private static string Words(HttpEnd? end, Outcome? trouble) =>
        (trouble ?? (end is HttpEnd.Answer { IsGood: true } ? null : GraphWords.Judge(end!))).Trouble() ?? "Microsoft 365 answered something that makes no sense";
}
