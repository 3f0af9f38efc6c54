using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Documents.Gaps;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>The request letters that have gone: the ledger is where the day of asking is kept.</summary>
internal sealed class AskedLetters(IDeliveryLedger deliveries)
{
    /// <summary>Those of a school that had gone by the end of a day: a night that is run again knows no more than it did.</summary>
    public async Task<IReadOnlyList<Asked>> OfAsync(SchoolNumber school, DateOnly day, CancellationToken cancel) =>
    [
        .. from delivery in await deliveries.OfSchoolAsync(school, cancel)
           where delivery is { Kind: FormKinds.RequestLetter, SentAt: not null }
           let pupil = PupilRef.TryParse(delivery.Subject, out var reference) ? reference : default
           let left = DateOnly.FromDateTime(HubClock.ToLocal(delivery.SentAt.GetValueOrDefault()))
           where left <= day
           select new Asked(pupil, delivery.Period, delivery.Recipient.Key, left),
    ];
}
