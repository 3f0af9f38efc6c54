using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Proofs;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The append-only log of disclosure (gate 9): each line carries the hash of the line before it, so that a changed or missing line shows.</summary>
internal static class ProofLog
{
    /// <summary>How a line begins that is about no delivery: a restore, a check, content pruned.</summary>
    public const string EventBegins = "{\"Event\":";

    /// <summary>Kind of the line that records a severing.</summary>
    public const string Severing = "severing";

    /// <summary>What <see cref="Restores"/> says happened.</summary>
    public const string Restored = "restored";

    /// <summary>Somebody looked at a paper at the release desk.</summary>
    public const string Viewed = "viewed";

    /// <summary>Somebody decided at the release desk, or on a day's Decisions file, on something that is no delivery.</summary>
    public const string Decided = "decided";

    /// <summary>Whether a line tells of a restore.</summary>
    public static bool IsRestore(string line) => line.StartsWith($"{EventBegins}\"{Restored}\"", StringComparison.Ordinal);

    public static async Task AppendAsync(HubContext db, ISchema schema, Delivery delivery, DateTimeOffset at, CancellationToken cancel)
    {
        var left = await OftenAsked.In(db).LeftAs(db, delivery.Id, cancel);
        var paper = await OftenAsked.In(db).Paper(db, delivery.PaperId, cancel);
        await AppendAsync(db, schema, (delivery.School, delivery.Id, delivery.State), at, LedgerJson.Write(new
        {
            delivery.Id,
            At = at.ToUnixTimeMilliseconds(),
            School = delivery.School.ToString(),
            delivery.Reference,
            delivery.Kind,
            delivery.Subject,
            delivery.Period,
            delivery.Version,
            Document = paper?.FileHash,
            EditedBy = paper?.Edited is { } edited ? LedgerJson.Read<Said>(edited).By : null,
            DataOf = delivery.Night,
            Recipient = delivery.Recipient.Key,
            Class = delivery.Recipient.Class.ToString(),
            delivery.Recipient.Route,
            delivery.Purpose,
            delivery.Basis,
            State = delivery.State.ToString(),
            delivery.ProviderId,
            delivery.Note,
            delivery.Release,
            Gates = delivery.Holds.Select(hold => hold.Gate),
            Files = delivery.Bundle?.Files.Where(file => file.File is not null).Select(file => new { file.Name, file.File!.Hash, file.Word?.By, file.Word?.At, file.Word?.Why, file.Word?.Signs }),
            Left = left is null ? null : LedgerJson.Read<IReadOnlyList<LeftFile>>(left),
        }), cancel);
    }

    /// <summary>Something that a later reader of the log must know, and that is about no delivery. Names no pupil.</summary>
    /// <param name="about">Id of what it is about.</param>
    public static Task AppendAsync(HubContext db, ISchema schema, SchoolNumber school, Guid about, string happened, object what, DateTimeOffset at, CancellationToken cancel) =>
        AppendAsync(db, schema, (school, about, DeliveryState.Planned), at, LedgerJson.Write(new { Event = happened, Id = about, At = at.ToUnixTimeMilliseconds(), School = school.ToString(), What = what }), cancel);

    /// <summary>A new salt for a seal.</summary>
    public static string Salt() => RandomNumberGenerator.GetHexString(64, lowercase: true);

    private static async Task AppendAsync(HubContext db, ISchema schema, (SchoolNumber School, Guid Id, DeliveryState State) about, DateTimeOffset at, string line, CancellationToken cancel)
    {
        await schema.TakeProofsAsync(db, cancel); // the last line stays the last until this one is committed
        var last = db.Proofs.Local.MaxBy(p => p.Number) // several in one transaction
            ?? await OftenAsked.In(db).LastProof(db, cancel);
        db.Proofs.Add(Next(last?.Number, last?.Hash, about, at, line));
    }

    /// <summary>The line after the one with this number and hash; the first of all where there is none.</summary>
    public static ProofRow Next(long? number, string? hash, (SchoolNumber School, Guid Id, DeliveryState State) about, DateTimeOffset at, string line)
    {
        var salt = Salt();
        var seal = ProofChain.SealOf(salt, line);
        return new ProofRow
        {
            Number = (number ?? 0) + 1,
            At = at,
            School = about.School.ToString(),
            DeliveryId = about.Id,
            State = about.State,
            Line = line,
            Hash = ProofChain.Link(hash, seal),
            Seal = seal,
            Salt = salt,
        };
    }
}
