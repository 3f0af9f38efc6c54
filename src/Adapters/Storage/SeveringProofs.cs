using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Proofs;

namespace SenHub.Adapters.Storage;

/// <summary>Keeps of a pupil's lines of proof what was disclosed, on which day, to which kind of recipient and on what basis; who it was about stands under a random id from then on. The chain stands, or is bound anew where the lines are from before the seals.</summary>
internal sealed class SeveringProofs(HubContext db, Severance severance)
{
    // What of a line names nobody and leads nowhere: kind, hash of the document, day, purpose, basis, state, gates.
    private static readonly string[] Stays = ["Kind", "Document", "DataOf", "Purpose", "Basis", "State", "Gates"];

    /// <summary>Rewrites the lines and records the severing; how many they were.</summary>
    public async Task<int> TakeAsync(CancellationToken cancel)
    {
        var (traces, school) = (severance.Traces!, severance.School.ToString());
        var lines = await db.Proofs.OrderBy(p => p.Number).ToListAsync(cancel);
        var scrub = new JsonScrub(traces);
        var theirs = lines.Where(line => line.School == school && scrub.Clean(line.Line) is not null).ToList();
        if (theirs.Count == 0)
            return 0;
        var rebound = theirs.Where(line => line.Seal is null).Select(line => (long?)line.Number).Min();
        foreach (var line in theirs)
            Rewrite(line);
        Record(theirs, rebound, lines);
        Bind(lines, rebound);
        await db.SaveChangesAsync(cancel);
        return theirs.Count;
    }

    private void Rewrite(ProofRow row)
    {
        var was = JsonNode.Parse(row.Line)!.AsObject();
        var now = new JsonObject { ["Reference"] = ShortReference.Of(severance.Id), ["Subject"] = severance.Id.ToString("D"), ["Period"] = "", ["Version"] = "", ["Recipient"] = RecipientOf(was["Recipient"]?.ToString()) };
        // Who looked or decided at the desk stays; at what does not.
        if (was["Event"] is { } happened)
            now = new JsonObject { ["Event"] = happened.DeepClone(), ["What"] = new JsonObject { ["Reference"] = now["Reference"]!.DeepClone(), ["Subject"] = now["Subject"]!.DeepClone(), ["By"] = was["What"]?["By"]?.DeepClone() ?? "", ["Decision"] = was["What"]?["Decision"]?.DeepClone() } };
        foreach (var name in Stays.Where(name => was[name] is not null))
            now[name] = was[name]!.DeepClone();
        if (was["Release"] is JsonObject release)
            now["Release"] = new JsonObject { ["Who"] = release["Who"]?.DeepClone(), ["At"] = release["At"]?.DeepClone(), ["Gates"] = release["Gates"]?.DeepClone() };
        // The delivery's own id is derived from the pupil's reference, and the minute leads to the mail server's log.
        new JsonScrub(severance.Traces!).Clean(now);
        (row.Line, row.DeliveryId, row.At) = (now.ToJsonString(), severance.Id, new DateTimeOffset(row.At.UtcDateTime.Date, TimeSpan.Zero));
        row.Salt = row.Seal is null ? ProofLog.Salt() : null;
        row.Seal ??= ProofChain.SealOf(row.Salt!, row.Line);
    }

    // Of people only that it was one of the family; agencies and staff by name, for whoever asks who got something.
    private static string RecipientOf(string? key) =>
        key is null ? "" : key.StartsWith("contact:", StringComparison.Ordinal) || key.StartsWith("pupil:", StringComparison.Ordinal) ? key[..key.IndexOf(':', StringComparison.Ordinal)] : key;

    private void Record(List<ProofRow> theirs, long? rebound, List<ProofRow> lines)
    {
        var line = LedgerJson.Write(new
        {
            Reference = ShortReference.Of(severance.Id),
            Kind = ProofLog.Severing,
            Subject = severance.Id,
            Period = "",
            Version = "",
            Recipient = "",
            State = DeliveryState.Superseded.ToString(),
            Note = $"severed by {severance.By}",
            Lines = theirs.Where(row => row.Salt is null).Select(row => new SeveredLine(row.Number, ProofChain.HashOf(row.Line))),
            ReboundFrom = rebound,
        });
        lines.Add(ProofLog.Next(lines[^1].Number, lines[^1].Hash, (severance.School, severance.Id, DeliveryState.Superseded), severance.At, line));
        db.Proofs.Add(lines[^1]);
    }

    private static void Bind(List<ProofRow> lines, long? from)
    {
        if (from is not { } first)
            return;
        for (var at = 0; at < lines.Count; at++)
        {
            if (lines[at].Number >= first)
                lines[at].Hash = ProofChain.Link(at == 0 ? null : lines[at - 1].Hash, lines[at].Seal ?? lines[at].Line);
        }
    }
}
