using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Holds what is ready in the transaction of a person's word against it.</summary>
internal static class Holding
{
    /// <summary>Every ready delivery of a school that gets a hold; returns how many those were.</summary>
    public static async Task<int> ReadyAsync(HubContext db, SchoolNumber school, DateOnly day, Func<Delivery, IReadOnlyList<Hold>> judge, CancellationToken cancel)
    {
        var (name, held) = (school.ToString(), 0);
        foreach (var row in await db.Deliveries.Where(d => d.School == name && d.State == DeliveryState.Ready).ToListAsync(cancel))
        {
            var delivery = row.ToDelivery();
            if (judge(delivery) is not { Count: > 0 } holds)
                continue;
            (delivery with { State = DeliveryState.Held, Holds = holds, HeldSince = day }).CopyTo(row);
            held++;
        }

        return held;
    }
}
