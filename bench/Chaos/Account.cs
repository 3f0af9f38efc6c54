using System.Security.Cryptography;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Bench.Chaos;

/// <summary>Accounts for every paper of a round: made once, delivered, or left for a person, as a night without deaths would have it.</summary>
internal sealed class Account(Expected expected, HubHome home, IReadOnlyList<string> receipts, IReadOnlySet<Guid> resent, Tally tally)
{
    private readonly Dictionary<string, int> received = receipts.CountBy(id => id).ToDictionary();

    /// <summary>Compares and counts.</summary>
    public void Settle(Expected found)
    {
        tally.Rounds++;
        tally.Papers += expected.Papers.Count;
        tally.Deliveries += expected.Deliveries.Count;
        Odd("paper", expected.Papers.Keys, found.Papers.Keys);
        Odd("delivery", expected.Deliveries.Keys, found.Deliveries.Keys);
        foreach (var paper in expected.Papers.Values.Where(paper => found.Papers.ContainsKey(paper.Id)))
            Settle(paper, found.Papers[paper.Id]);
        foreach (var delivery in expected.Deliveries.Values.Where(delivery => found.Deliveries.ContainsKey(delivery.Id)))
            Settle(delivery.State, found.Deliveries[delivery.Id]);
        var known = found.Deliveries.Values.Select(delivery => delivery.MessageId).ToHashSet();
        Wrong(receipts.Count(id => !known.Contains(id)), "mails arrived that no delivery stands for");
    }

    private void Odd(string what, IEnumerable<Guid> wanted, IEnumerable<Guid> there)
    {
        Wrong(wanted.Except(there).Count(), $"lost: {what} rows that should be there");
        Wrong(there.Except(wanted).Count(), $"made twice: {what} rows that should not be there");
    }

    private void Settle(Paper wanted, Paper found)
    {
        var page = home.PaperFile(found.Kind, found.Id);
        // Where the recipient has a form of their own, that is the paper.
        var file = File.Exists(HubHome.OwnForm(page)) ? HubHome.OwnForm(page) : page;
        var isWhole = File.Exists(file) && Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))).Equals(wanted.FileHash, StringComparison.OrdinalIgnoreCase);
        Wrong(found.FileHash == wanted.FileHash && isWhole ? 0 : 1, $"papers whose file is missing or other than it should be ({found.Kind}, {found.Id}, row {(found.FileHash == wanted.FileHash ? "alike" : "other")})");
    }

    private void Settle(DeliveryState wanted, Delivery found)
    {
        var times = received.GetValueOrDefault(found.MessageId);
        var allowed = 1 + (found is { Kind: PaperKinds.Digest, SentAgain: true } ? 1 : 0) + (resent.Contains(found.Id) ? 1 : 0);
        Wrong(found.State == DeliveryState.Sent && times == 0 ? 1 : 0, $"marked Sent without a receipt ({found.Kind}, {found.Id})");
        Wrong(found.State == DeliveryState.Held && times > 0 ? 1 : 0, $"received although held ({found.Kind}, {found.Id})");
        Wrong(times > allowed ? 1 : 0, $"received {times} times where unknown outcomes explain {allowed} ({found.Kind}, {found.Id}, {found.State}, {(resent.Contains(found.Id) ? "sent once more by the person" : "never left to the person")})");
        tally.Explained += times > 1 && times <= allowed ? 1 : 0;
        if (found.State == DeliveryState.Unknown)
            Settle(found, times);
        else
            Wrong(found.State == wanted ? 0 : 1, $"lost: ended {found.State} where a quiet night ends {wanted} ({found.Kind}, {found.Id})");
        tally.Resent += resent.Contains(found.Id) ? 1 : 0;
        tally.Unknown += resent.Contains(found.Id) || found.SentAgain || found.State == DeliveryState.Unknown ? 1 : 0;
    }

    private void Settle(Delivery letBe, int times)
    {
        Wrong(letBe is { Kind: PaperKinds.Digest, SentAgain: false } ? 1 : 0, $"a digest that was not sent again ({letBe.Id})");
        if (times > 0)
            tally.LetBeArrived++;
        else
            tally.LetBeNotArrived++;
    }

    private void Wrong(int count, string what)
    {
        if (count > 0)
            tally.Wrong.Add($"round {tally.Rounds}: {count} {what}");
    }
}
