using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Reviews;

/// <summary>Review papers that a gate stops although the law wants them sent: each is a due item of the safeguarding lead, with the legal date running (SD-S9).</summary>
internal sealed class StatutoryStops(IDeliveryLedger deliveries)
{
    /// <summary>The items; a delivery that a person has released, or that has gone, is no stop any more.</summary>
    public async Task<IReadOnlyList<DueItem>> FindAsync(SchoolRoll roll, SencoFacts facts, IReadOnlyList<PaperWanted> wanted, DateOnly night, CancellationToken cancel)
    {
        var releases = await deliveries.AddressReleasesAsync(roll.School, cancel);
        var stops =
            from paper in wanted
            let pupil = roll.Pupils.FirstOrDefault(pupil => pupil.Ref == paper.Subject)
            from recipient in paper.Recipients
            let item = StatutoryHold.For(paper, recipient, Gates.Judge(paper, recipient, pupil, facts, roll, releases, night), facts, night)
            where item is not null
            select (Key: DeliveryKey.For(roll.School, paper.Subject, paper.Kind, paper.Period, recipient.Key), Item: item);
        var found = stops.ToList();
        var known = await deliveries.OfKeysAsync([.. found.Select(stop => stop.Key)], cancel);
        var settled = known.Where(delivery => delivery.Release is not null || delivery.SentAt is not null).Select(delivery => delivery.Key).ToHashSet();
        return [.. found.Where(stop => !settled.Contains(stop.Key)).Select(stop => stop.Item)];
    }
}
