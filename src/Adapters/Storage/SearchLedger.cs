using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The search over EF, the same on every engine; the index by school and state answers it.</summary>
internal sealed class SearchLedger(IDbContextFactory<HubContext> contexts) : ISearchLedger
{
    private static readonly DeliveryState[] Gone =
        [DeliveryState.Sending, DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver, DeliveryState.Unknown, DeliveryState.Bounced, DeliveryState.Failed];

    public async Task<IReadOnlyList<Delivery>> FindAsync(SchoolNumber school, DeliverySought sought, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (name, from, before) = (school.ToString(), HubClock.ToMoment(sought.From.ToDateTime(TimeOnly.MinValue)), HubClock.ToMoment(sought.To.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        // A night's delivery leaves the day after: people ask for the day that the page shows.
        var found = db.Deliveries.Where(d => d.School == name && Gone.Contains(d.State) && (d.SentAt ?? d.DecidedAt) >= from && (d.SentAt ?? d.DecidedAt) < before);
        if (sought.Reference is { } reference)
            found = found.Where(d => d.Reference == reference);
        if (sought.Kind is { } kind)
            found = found.Where(d => d.Kind == kind);
        if (sought.Subject is { } subject)
            found = found.Where(d => d.Subject == subject);
        return [.. (await found.OrderByDescending(d => d.SentAt ?? d.DecidedAt).ThenBy(d => d.Reference).Take(DeliverySought.Most).ToListAsync(cancel)).Select(row => row.ToDelivery())];
    }
}
