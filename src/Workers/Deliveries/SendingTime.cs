using SenHub.Adapters.Channels;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Workers.Deliveries;

/// <summary>When a delivery may go, and what its outcome means for its state.</summary>
internal sealed class SendingTime(Schools schools, ILedger ledger, IDeliveryLedger deliveries, HubClock clock)
{
    private static readonly TimeSpan AfterMisconfigured = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromMinutes(10);

    /// <summary>The day it is in school.</summary>
    public DateOnly Today => clock.Today;

    /// <summary>When to look again at something that a moment may mend.</summary>
    public DateTimeOffset Soon => clock.Now + AfterTrouble;

    /// <summary>The moment after a pause.</summary>
    public DateTimeOffset After(TimeSpan pause) => clock.Now + pause;

    /// <summary>The moment to look again; null when it may go now. Papers that stay in school need no window.</summary>
    public async Task<DateTimeOffset?> WaitAsync(Delivery delivery, CancellationToken cancel)
    {
        if (!delivery.Recipient.IsOutside)
            return null;
        var facts = await ledger.LoadAsync<SencoFacts>(delivery.School, Kept.Facts, DateOnly.MaxValue, cancel) ?? new SencoFacts();
        // A digest that is still to come is expected at its hour; whether it really went is seen when the window opens.
        var reader = await ReaderAsync(delivery, facts, cancel);
        var digest = await deliveries.DigestSentAsync(delivery.School, delivery.Night, reader, cancel) is { } sent
            ? HubClock.ToLocal(sent)
            : Later(clock.LocalNow, DigestOf(delivery));
        return Opening(delivery, facts.Calendar, digest);
    }

    /// <summary>The moment of the first look at a delivery that was just planned; null for at once. While its digest is still to come, nobody need look before the window opens after it.</summary>
    public DateTimeOffset? FirstLook(Delivery delivery, SchoolCalendar calendar) =>
        delivery.Recipient.IsOutside && DigestOf(delivery) is var digest && digest > clock.LocalNow ? Opening(delivery, calendar, digest) : null;

    private DateTimeOffset? Opening(Delivery delivery, SchoolCalendar calendar, DateTime digest)
    {
        var (school, now) = (schools.Of(delivery.School), clock.LocalNow);
        var opening = (SendingWindow.Default with { From = school.WindowFrom, To = school.WindowTo }).NextOpening(now, calendar, digest);
        if (opening == now)
            return null;
        return opening is { } at ? HubClock.ToMoment(at) : clock.Now.AddHours(12);
    }

    private DateTime DigestOf(Delivery delivery) => delivery.Night.AddDays(1).ToDateTime(schools.Of(delivery.School).DigestAt);

    // The digest that lists a pupil's papers is that of the pupil's own SENCo.
    private async Task<string?> ReaderAsync(Delivery delivery, SencoFacts facts, CancellationToken cancel)
    {
        var roll = await ledger.LoadAsync<SchoolRoll>(delivery.School, Kept.Roll, DateOnly.MaxValue, cancel);
        var pupil = roll?.Pupils.FirstOrDefault(pupil => pupil.Ref.ToString() == delivery.Subject);
        return pupil is not null && facts.Staff.SencoOf(pupil, clock.Today) is { } senco ? Recipients.Staff(senco).Key : null;
    }

    /// <summary>The delivery as its outcome leaves it, and when to try again if it is to be.</summary>
    public (Delivery After, DateTimeOffset? TryAgainAt) After(Delivery delivery, Outcome outcome)
    {
        var tried = delivery with { Tries = delivery.Tries + 1, Note = null };
        return outcome switch
        {
            Outcome.Accepted accepted => (Taken(tried, accepted.ProviderId), null),
            Outcome.Rejected rejected => (tried with { State = DeliveryState.Failed, Note = rejected.Why }, null),
            Outcome.Retry { Class: RetryClass.NotTried } notYet => (delivery with { State = DeliveryState.Ready, Note = notYet.Why }, clock.Now + notYet.After),
            Outcome.Retry retry when RetrySchedule.Pause(tried.Tries, retry.After) is { } pause => (tried with { State = DeliveryState.Ready, Note = retry.Why }, clock.Now + (retry.After == TimeSpan.Zero ? TimeSpan.Zero : pause)), // zero: somebody looked, and nothing had gone
            Outcome.Retry retry => (tried with { State = DeliveryState.Failed, Note = retry.Why }, null),
            Outcome.Misconfigured wrong => (delivery with { State = DeliveryState.Ready, Note = wrong.Why }, clock.Now + AfterMisconfigured),
            // The other side can be asked once more before a person has to look.
            Outcome.Unknown { LookAgainAfter: { } wait } unknown => (delivery with { State = DeliveryState.Sending, Note = unknown.WhatToLookFor }, clock.Now + wait),
            // Only the school's own digest may be sent once more by itself; any other waits for a person.
            Outcome.Unknown unknown when delivery is { Kind: PaperKinds.Digest, SentAgain: false } => (tried with { State = DeliveryState.Ready, SentAgain = true, Note = unknown.WhatToLookFor }, clock.Now),
            Outcome.Unknown unknown => (tried with { State = DeliveryState.Unknown, Note = unknown.WhatToLookFor }, null),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.GetType().Name, "A channel answered with an outcome that the hub does not know."),
        };
    }

    private Delivery Taken(Delivery delivery, string providerId) => delivery with
    {
        State = Routes.IsTray(delivery.Recipient.Route) ? DeliveryState.HandedOver : DeliveryState.Sent,
        ProviderId = providerId,
        SentAt = clock.Now,
    };

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
