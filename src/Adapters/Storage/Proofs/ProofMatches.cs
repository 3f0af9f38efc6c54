using Microsoft.EntityFrameworkCore;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Holds deliveries and proof against each other, by the engine's own means: neither is read into memory.</summary>
internal static class ProofMatches
{
    private const int MostNamed = 5;

    // What left, or may have left.
    private static readonly DeliveryState[] Left =
        [DeliveryState.Sending, DeliveryState.Sent, DeliveryState.Acknowledged, DeliveryState.HandedOver, DeliveryState.Unknown, DeliveryState.Bounced];

    /// <summary>What does not fit, in words without a pupil; the first few by their references.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(HubContext db, CancellationToken cancel)
    {
        var unproven = db.Deliveries.Where(d => Left.Contains(d.State) && !db.Proofs.Any(line => line.DeliveryId == d.Id && line.State == d.State));
        var lost = db.Proofs.Where(line => Left.Contains(line.State) && !line.Line.StartsWith(ProofLog.EventBegins) && (line.Seal == null || line.Salt != null) && !db.Deliveries.Any(d => d.Id == line.DeliveryId));
        var turned = db.Deliveries.Where(d => db.Proofs.Any(line => line.DeliveryId == d.Id && Left.Contains(line.State) && line.State != d.State && !db.Proofs.Any(later => later.DeliveryId == d.Id && later.Number > line.Number && !later.Line.StartsWith(ProofLog.EventBegins))));
        return
        [
            .. await SayAsync(unproven.OrderBy(d => d.Reference).Select(d => d.Reference), "left by the ledger, and no line of proof says so", cancel),
            .. await SayAsync(lost.OrderBy(line => line.Number).Select(line => line.DeliveryId.ToString()), "left by the proof, and the ledger has no such delivery", cancel),
            .. await SayAsync(turned.OrderBy(d => d.Reference).Select(d => d.Reference), "stand otherwise in the ledger than their last line of proof", cancel),
        ];
    }

    private static async Task<IReadOnlyList<string>> SayAsync(IQueryable<string> which, string why, CancellationToken cancel)
    {
        var count = await which.CountAsync(cancel);
        return count == 0 ? [] : [FormattableString.Invariant($"{count} {(count == 1 ? "delivery" : "deliveries")} {why}: {string.Join(", ", await which.Take(MostNamed).ToListAsync(cancel))}{(count > MostNamed ? " …" : "")}")];
    }
}
