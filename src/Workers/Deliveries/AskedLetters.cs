using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Documents.Gaps;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Workers.Deliveries;

/// <summary>What has gone to ask somebody for something: the ledger is where the day of asking is kept.</summary>
internal sealed class AskedLetters(IDeliveryLedger deliveries)
{
    /// <summary>Request letters of a school that had gone by the end of a day: a night that is run again knows no more than it did.</summary>
    public async Task<IReadOnlyList<Asked>> OfAsync(SchoolNumber school, DateOnly day, CancellationToken cancel) =>
    [
        .. from letter in await SentAsync(school, delivery => delivery.Kind == FormKinds.RequestLetter, cancel)
           where letter.On <= day
           select new Asked(letter.Pupil, letter.Delivery.Period, letter.Delivery.Recipient.Key, letter.On),
    ];

    /// <summary>Invitations to reviews and requests for advice that had gone before a day. What came back, and what lies in a tray, has asked nobody yet.</summary>
    public async Task<IReadOnlyList<ReviewAsked>> OfReviewsAsync(SchoolNumber school, DateOnly day, CancellationToken cancel) =>
    [
        .. from letter in await SentAsync(school, delivery => delivery is { Kind: FormKinds.ReviewInvitation or FormKinds.AdviceRequest, State: DeliveryState.Sent or DeliveryState.Acknowledged }, cancel)
           where letter.On < day
           select new ReviewAsked(letter.Delivery.Kind, letter.Pupil, letter.Delivery.Period, letter.Delivery.Recipient.Key, letter.On),
    ];

    private async Task<IEnumerable<(Delivery Delivery, PupilRef Pupil, DateOnly On)>> SentAsync(SchoolNumber school, Func<Delivery, bool> isOne, CancellationToken cancel) =>
        from delivery in await deliveries.OfSchoolAsync(school, cancel)
        where delivery.SentAt is not null && isOne(delivery)
        let pupil = PupilRef.TryParse(delivery.Subject, out var reference) ? reference : default
        select (delivery, pupil, DateOnly.FromDateTime(HubClock.ToLocal(delivery.SentAt.GetValueOrDefault())));
}
