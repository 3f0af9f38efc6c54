using SenHub.Adapters.Inbox;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Deliveries;

/// <summary>Reads the hub's mailboxes once: from where the last round came to, up to now.</summary>
internal sealed class MailRounds(IEnumerable<IHubMailbox> mailboxes, LetterDesk desk, ILetterLedger letters)
{
    /// <summary>Reads all; what each round came to, and whether its trouble is another than before.</summary>
    public async Task<IReadOnlyList<(MailboxRound Round, bool IsNews)>> ReadAsync(CancellationToken cancel)
    {
        var rounds = new List<(MailboxRound, bool)>();
        foreach (var mailbox in mailboxes)
        {
            var before = await letters.MailboxAsync(mailbox.Name, cancel);
            var round = await mailbox.ReadAsync(before?.Mark, (mail, stop) => desk.TakeAsync(mailbox.Name, mail, stop), cancel);
            await letters.KeepAsync(mailbox.Name, round.Mark, round.Trouble, cancel);
            rounds.Add((round, round.Trouble != before?.Trouble));
        }

        return rounds;
    }
}
