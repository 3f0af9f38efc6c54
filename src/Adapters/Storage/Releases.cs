using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage;

/// <summary>A person's release within a transaction, whichever way the person said it.</summary>
internal static class Releases
{
    /// <summary>Lets something not believed count from the next run on; false where it is not held any more.</summary>
    public static async Task<bool> ApplyAsync(HubContext db, HeldImport seen, ImportRelease release, CancellationToken cancel)
    {
        var (id, text) = (seen.Id, LedgerJson.Write(release));
        return await db.HeldImports.Where(h => h.Id == id && h.State == HeldState.Held)
            .ExecuteUpdateAsync(h => h.SetProperty(x => x.State, HeldState.Released).SetProperty(x => x.Release, text), cancel) == 1;
    }

    /// <summary>Makes the delivery ready with the work that sends it and the line of proof; false where it is not as it was seen.</summary>
    public static async Task<bool> ApplyAsync(HubContext db, ISchema schema, Delivery seen, Release release, NextWork send, CancellationToken cancel)
    {
        if (seen.State is not (DeliveryState.Held or DeliveryState.Unknown or DeliveryState.Sent) || !await IsAsSeenAsync(db, seen, cancel))
            return false;
        var text = LedgerJson.Write(release);
        var released = await db.Deliveries.Where(d => d.Id == seen.Id && d.State == seen.State && d.Version == release.Version)
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Ready).SetProperty(x => x.Release, text), cancel) == 1;
        if (!released)
            return false;
        // Letting a new or changed address go is the word of a person that it is right.
        if (seen.Recipient.Email is { } address && seen.Holds.Any(hold => hold.Gate == AddressGate.Gate))
            await AddressSavings.AddAsync(db, seen.School, [new AddressRelease(AddressGate.ReleaseName(seen.Recipient), address, DateOnly.FromDateTime(HubClock.ToLocal(release.At)), release.Who, release.Why)], cancel);
        await Savings.PutAsync(db, send with { IsUrgent = true }, cancel);
        await ProofLog.AppendAsync(db, schema, seen with { State = DeliveryState.Ready, Release = release }, release.At, cancel);
        return true;
    }

    /// <summary>Whether what holds it is just what was seen: somebody may have stopped it since.</summary>
    public static async Task<bool> IsAsSeenAsync(HubContext db, Delivery seen, CancellationToken cancel) =>
        await db.Deliveries.AsNoTracking().SingleOrDefaultAsync(d => d.Id == seen.Id, cancel) is { } row && row.Version == seen.Version && row.ToDelivery().Holds.SequenceEqual(seen.Holds);
}
