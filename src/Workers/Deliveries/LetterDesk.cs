using SenHub.Adapters.Inbox;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Workers.Deliveries;

/// <summary>Takes one mail of the hub's mailbox: a report, an automatic reply or an answer to a delivery, a handshake's code, teachers' sheets; all else is left for a person. The same mail again changes nothing.</summary>
internal sealed class LetterDesk(IDeliveryLedger deliveries, ILetterLedger letters, Returns returns, Handshakes handshakes, ReturnedSheets sheets, Schools schools)
{
    // A mail that quotes a whole correspondence names no more that could be ours.
    private const int MostLookedFor = 20;

    /// <summary>Takes it; says whether it is settled or stays for a person.</summary>
    public async Task<MailFate> TakeAsync(string mailbox, ReceivedMail mail, CancellationToken cancel)
    {
        var kind = await letters.KnownAsync(mail.Hash, cancel);
        if (kind is null)
        {
            kind = await AloneAsync(mail, cancel);
            if (kind is not null)
                await letters.MeetAsync(new(mail.Hash, mailbox, kind, mail.CameAt), null, cancel);
            else
                kind = await AboutAsync(mailbox, mail, cancel);
        }

        return kind is LetterKinds.Left or LetterKinds.Answer ? MailFate.Left : MailFate.Settled;
    }

    // What settles itself by an act that may be done twice.
    private async Task<string?> AloneAsync(ReceivedMail mail, CancellationToken cancel)
    {
        foreach (var code in HandshakeAnswer.Codes(mail.Letter))
        {
            foreach (var school in schools.Sound)
            {
                if (await handshakes.ConfirmAsync(school, code, "senhub", "the code came back by mail from the very address", cancel, mail.Letter.From) is not null)
                    return LetterKinds.Code;
            }
        }

        return await sheets.TakeAsync(mail, cancel) ? LetterKinds.Sheets : null;
    }

    private async Task<string> AboutAsync(string mailbox, ReceivedMail mail, CancellationToken cancel)
    {
        while (true)
        {
            var delivery = await FindAsync(mail.Letter, cancel);
            var kind = delivery is null ? LetterKinds.Left : KindOf(LetterSorting.Of(mail.Letter, delivery.Recipient.Email));
            var news = delivery is null ? null : LetterNews.Of(mail.Letter, delivery.Recipient.Email!, delivery.State, delivery.Note);
            var met = new LetterMet(mail.Hash, mailbox, kind, mail.CameAt) { School = delivery?.School, DeliveryId = delivery?.Id };
            if (await letters.MeetAsync(met, news is null ? null : await returns.OfAsync(delivery!, news, mail.CameAt, cancel), cancel))
                return kind;
        }
    }

    // By the hub's own message id, or the one a provider gave; and only where it is about, or from, the very recipient.
    private async Task<Delivery?> FindAsync(IncomingLetter letter, CancellationToken cancel)
    {
        foreach (var name in letter.Names.Take(MostLookedFor))
        {
            var found = OwnId(name) is { } id ? await deliveries.DeliveryAsync(id, cancel) : await letters.ByProviderIdAsync($"<{name}>", cancel);
            if (found is { Recipient: { Route: Routes.Mail or Routes.Graph, Email: { } address } } && (found.MessageId == name || OwnId(name) is null) && LetterNews.IsAbout(letter, address))
                return found;
        }

        return null;
    }

    private static string KindOf(LetterKind kind) => kind switch
    {
        LetterKind.Failed => LetterKinds.Returned,
        LetterKind.Delayed or LetterKind.Delivered or LetterKind.Shown => LetterKinds.Report,
        LetterKind.AutomaticReply => LetterKinds.AutomaticReply,
        LetterKind.FromPerson => LetterKinds.Answer,
        _ => LetterKinds.Left,
    };

    private static Guid? OwnId(string name) =>
        name.EndsWith(".invalid", StringComparison.Ordinal) && name.Contains("@senhub.", StringComparison.Ordinal) && Guid.TryParseExact(name.Split('@')[0], "N", out var id) ? id : null;
}
