using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Documents.Morning;

namespace SenHub.Workers.Deliveries;

/// <summary>The last line of the log of disclosure, told in the morning mail: whoever keeps the mail can show later that the log was not cut off. As of the beginning of the night's day, so that a repeated mail says the same.</summary>
internal sealed class MorningHead(IProofLedger proofs)
{
    private const string End = "</body>";

    /// <summary>The mail with the head under its words; without one while the log has no line.</summary>
    public async Task<Parcel> OnAsync(Parcel mail, Delivery digest, CancellationToken cancel)
    {
        if (await proofs.LastBeforeAsync(HubClock.ToMoment(digest.Night.ToDateTime(TimeOnly.MinValue)), cancel) is not { } head)
            return mail;
        var line = HeadLine.Of(digest.Night.AddDays(-1), head.Number, head.Hash);
        return mail with { Body = $"{mail.Body}\n{line}\n", HtmlBody = mail.HtmlBody?.Replace(End, $"<p><small>{line}</small></p>\n{End}", StringComparison.Ordinal) };
    }
}
