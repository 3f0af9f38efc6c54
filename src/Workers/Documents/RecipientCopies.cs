using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.WhatChanged;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Changes;

namespace SenHub.Workers.Documents;

/// <summary>Prints a wanted paper for each of its recipients. Recipients of one class share a file, but for those who got an earlier version: theirs begins with what has changed since.</summary>
internal sealed class RecipientCopies(HubHome home, IDeliveryLedger deliveries, PaperPress press)
{
    private static readonly DeliveryState[] Got = [DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver];

    // Deliveries that will not go any more: a version that comes back is written anew.
    private static readonly DeliveryState[] Ended = [DeliveryState.Superseded, DeliveryState.Bounced, DeliveryState.Failed];

    /// <summary>The papers by their recipients' keys.</summary>
    /// <param name="write">The paper as shaped for one class of recipient.</param>
    /// <param name="enclose">The draft as one recipient's, with what goes with it.</param>
    public async Task<IReadOnlyDictionary<string, Paper>> PrintAsync(PaperWanted wanted, Func<RecipientClass, Draft> write, Func<Recipient, Draft, Draft> enclose, Night night, CancellationToken cancel)
    {
        var drafts = wanted.Recipients.Select(recipient => recipient.Class).Distinct().ToDictionary(audience => audience, write);
        var earlier = await deliveries.AboutAsync(night.School, wanted.Kind, drafts.Values.FirstOrDefault()?.Subject ?? "", cancel);
        var (papers, printed) = (new Dictionary<string, Paper>(), new Dictionary<(string, string, Guid?, string?), Paper>());
        foreach (var recipient in wanted.Recipients)
        {
            var draft = enclose(recipient, drafts[recipient.Class]);
            var own = draft.Told.Count == 0 ? [] : earlier.Where(delivery => delivery.Recipient.Key == recipient.Key).ToList();
            if (await PlannedAsync(wanted, draft, own, cancel) is { } planned)
            {
                papers[recipient.Key] = planned;
                continue;
            }

            var copy = await WithChangesAsync(wanted, draft, own, night.Date, cancel);
            var key = (copy.Audience, copy.Version.Hash, copy.Since, copy.SignCode);
            if (!printed.TryGetValue(key, out var paper))
                printed[key] = paper = await press.PrintAsync(night.School, night.Date, copy, cancel);
            papers[recipient.Key] = paper;
        }

        return papers;
    }

    // A version that was planned keeps its paper, whatever goes to the recipient meanwhile.
    private async Task<Paper?> PlannedAsync(PaperWanted wanted, Draft draft, List<Delivery> own, CancellationToken cancel) =>
        own.LastOrDefault(delivery => delivery.Period == wanted.Period && !Ended.Contains(delivery.State) && PaperVersion.Read(delivery.Version)?.Hash == draft.Version.Hash) is { } same
        && await deliveries.PaperAsync(same.PaperId, cancel) is { } paper && paper.Audience == draft.Audience && File.Exists(home.PaperFile(paper.Kind, paper.Id))
            ? paper
            : null;

    private async Task<Draft> WithChangesAsync(PaperWanted wanted, Draft draft, List<Delivery> own, DateOnly night, CancellationToken cancel)
    {
        var sameOccasion = FormKinds.Find(wanted.Kind) is { OfOneOccasion: true };
        // A night that is run again knows no more than it did.
        var last = own.Where(delivery => Got.Contains(delivery.State) && (!sameOccasion || delivery.Period == wanted.Period) && SentOn(delivery) <= night).MaxBy(delivery => delivery.SentAt);
        if (last is null || await deliveries.PaperAsync(last.PaperId, cancel) is not { } paper || paper.Audience != draft.Audience
            || await deliveries.ToldAsync(last.PaperId, cancel) is not { } told)
            return draft;
        var changes = PaperChanges.Between(told, draft.Told);
        return changes.Count == 0 ? draft : draft with { Document = ChangesSection.Before(draft.Document, SentOn(last)!.Value, changes), Since = last.PaperId };
    }

    private static DateOnly? SentOn(Delivery delivery) => delivery.SentAt is { } sent ? DateOnly.FromDateTime(HubClock.ToLocal(sent)) : null;
}
