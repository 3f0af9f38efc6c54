using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Deliveries.Identity;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Reviews;

/// <summary>Review papers that a gate stops although the law wants them sent: each is a due item of the safeguarding lead, with the legal date running (SD-S9).</summary>
internal sealed class StatutoryStops(IDeliveryLedger deliveries)
{
    // Found on the finished paper or its envelope, or said by a person: no rule over the facts alone finds them again.
    private static readonly string[] OfThePaper =
        [IdentityGate.Gate, IdentityGate.Marked, FieldsGate.Gate, EnvelopeGate.Gate, ProofGate.Gate, OutcomeGate.Gate, StopGate.Gate, ReadinessGate.Gate, HaltRules.Gate, DeskGate.Gate];

    /// <summary>The items; a delivery that a person has released, or that has gone, is no stop any more.</summary>
    public async Task<IReadOnlyList<DueItem>> FindAsync(SchoolRoll roll, SencoFacts facts, IReadOnlyList<PaperWanted> wanted, DateOnly night, CancellationToken cancel)
    {
        var releases = await deliveries.AddressReleasesAsync(roll.School, cancel);
        var copies = (
            from paper in wanted
            from recipient in paper.Recipients
            select (Key: DeliveryKey.For(roll.School, paper.Subject, paper.Kind, paper.Period, recipient.Key), Paper: paper, Recipient: recipient)).ToList();
        var known = (await deliveries.OfKeysAsync([.. copies.Select(copy => copy.Key)], cancel)).ToLookup(delivery => delivery.Key);
        return
        [
            .. from copy in copies
               where !known[copy.Key].Any(delivery => delivery.Release is not null || delivery.SentAt is not null)
               let pupil = roll.Pupils.FirstOrDefault(pupil => pupil.Ref == copy.Paper.Subject)
               // What stopped the finished paper last stops it still, for all that is known before it is made again.
               let last = known[copy.Key].LastOrDefault(delivery => delivery.State == DeliveryState.Held)?.Holds.Where(hold => OfThePaper.Contains(hold.Gate)) ?? []
               let item = StatutoryHold.For(copy.Paper, copy.Recipient, [.. Gates.Judge(copy.Paper, copy.Recipient, pupil, facts, roll, releases, night), .. last], facts, night)
               where item is not null
               select item,
        ];
    }
}
