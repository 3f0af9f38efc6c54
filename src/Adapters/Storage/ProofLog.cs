using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;

namespace SenHub.Adapters.Storage;

/// <summary>The append-only log of disclosure (gate 9): each line carries the hash of the line before it, so that a changed or missing line shows.</summary>
internal static class ProofLog
{
    public static async Task AppendAsync(HubContext db, ISchema schema, Delivery delivery, DateTimeOffset at, CancellationToken cancel)
    {
        await schema.TakeProofsAsync(db, cancel); // the last line stays the last until this one is committed
        var paper = await db.Papers.Where(p => p.Id == delivery.PaperId).Select(p => p.FileHash).FirstOrDefaultAsync(cancel);
        var last = await db.Proofs.OrderByDescending(p => p.Number).Select(p => new { p.Number, p.Hash }).FirstOrDefaultAsync(cancel);
        var line = LedgerJson.Write(new
        {
            delivery.Reference,
            delivery.Kind,
            delivery.Subject,
            delivery.Period,
            delivery.Version,
            Document = paper,
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
        db.Proofs.Add(new ProofRow
        {
            Number = (last?.Number ?? 0) + 1,
            At = at,
            School = delivery.School.ToString(),
            DeliveryId = delivery.Id,
            State = delivery.State,
            Line = line,
            Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes((last?.Hash ?? "") + line))),
        });
    }
}
