using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage;

/// <summary>The append-only log of disclosure (gate 9): each line carries the hash of the line before it, so that a changed or missing line shows.</summary>
internal static class ProofLog
{
    public static async Task AppendAsync(HubContext db, ISchema schema, Delivery delivery, DateTimeOffset at, CancellationToken cancel)
    {
        await schema.TakeProofsAsync(db, cancel); // the last line stays the last until this one is committed
        var paper = await db.Papers.Where(p => p.Id == delivery.PaperId).Select(p => new { p.FileHash, p.Edited }).FirstOrDefaultAsync(cancel);
        var last = await db.Proofs.OrderByDescending(p => p.Number).Select(p => new { p.Number, p.Hash }).FirstOrDefaultAsync(cancel);
        var line = LedgerJson.Write(new
        {
            delivery.Reference,
            delivery.Kind,
            delivery.Subject,
            delivery.Period,
            delivery.Version,
            Document = paper?.FileHash,
            EditedBy = paper?.Edited is { } edited ? LedgerJson.Read<Said>(edited).By : null,
            DataOf = delivery.Night,
            Recipient = delivery.Recipient.Key,
            delivery.Purpose,
            delivery.Basis,
            State = delivery.State.ToString(),
            delivery.ProviderId,
            delivery.Note,
            delivery.Release,
            Gates = delivery.Holds.Select(hold => hold.Gate),
            Files = delivery.Bundle?.Files.Where(file => file.File is not null).Select(file => new { file.Name, file.File!.Hash, file.Word?.By, file.Word?.At, file.Word?.Why, file.Word?.Signs }),
        });
        var salt = ProofChain.Salt();
        var seal = ProofChain.Seal(salt, line);
        db.Proofs.Add(new ProofRow
        {
            Number = (last?.Number ?? 0) + 1,
            At = at,
            School = delivery.School.ToString(),
            DeliveryId = delivery.Id,
            State = delivery.State,
            Line = line,
            Hash = ProofChain.Link(last?.Hash, seal),
            Seal = seal,
            Salt = salt,
        });
    }
}
