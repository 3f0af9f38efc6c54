using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Inbox;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Cli;

/// <summary>One line on a mailbox of the hub's: whether it can be read, when it was, and what was met in it.</summary>
internal static class MailboxCheck
{
    private const int Days = 30;

    /// <summary>Says it; how many things there are to look at.</summary>
    public static async Task<int> LookAsync(IHubMailbox mailbox, ILetterLedger letters, DateTimeOffset now, CancellationToken cancel)
    {
        var state = await mailbox.LookAsync(cancel);
        var kept = await letters.MailboxAsync(mailbox.Name, cancel);
        var met = await letters.CountAsync(mailbox.Name, now.AddDays(-Days), cancel);
        var mails = state.Mails is { } count ? string.Create(CultureInfo.InvariantCulture, $", {count} mails in it") : "";
        var read = kept is null ? "never read yet" : string.Create(CultureInfo.InvariantCulture, $"last read {HubClock.ToLocal(kept.ReadAt):yyyy-MM-dd HH:mm}{(kept.Trouble is { } cut ? $" and cut off: {cut}" : "")}");
        var said = met.Count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"; in {Days} days read {met.Values.Sum()}: ") + string.Join(", ", met.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => $"{kind.Value.ToString(CultureInfo.InvariantCulture)} {kind.Key}"));
        var vouching = state.Trouble is null && !state.VouchesForSenders ? "; nobody vouches for senders, so codes and teachers' sheets that come by mail are left for a person (Vouching)" : "";
        Console.WriteLine($"Mailbox {mailbox.Name}: {state.Trouble ?? "ready"}{mails}{Common.CertificateWords(state.CertificateEnds, now)}{SecretTime.Words(state.SecretEnds, now)}; {read}{said}{vouching}");
        return state.Trouble is null && kept?.Trouble is null && !SecretTime.EndsSoon(state.SecretEnds, now) ? 0 : 1;
    }
}
