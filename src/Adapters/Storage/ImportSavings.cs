using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;

namespace SenHub.Adapters.Storage;

/// <summary>Writes decisions, and what of them waits for a person, in the transaction of the work that made them.</summary>
internal static class ImportSavings
{
    public static HeldImport ToHeld(this ImportHeldRow row) => LedgerJson.Read<HeldImport>(row.Content) with
    {
        Reference = row.Reference,
        FirstNight = row.FirstNight,
        LastNight = row.LastNight,
        State = row.State,
        Release = row.Release is { } text ? LedgerJson.Read<ImportRelease>(text) : null,
    };

    public static async Task PutAsync(HubContext db, Night night, ImportRecord decision, DateTimeOffset now, CancellationToken cancel)
    {
        var content = LedgerJson.Write(decision.Content);
        var id = DerivedId.Of("import-decision", night.School.ToString(), FormattableString.Invariant($"{night.Date:O}"), decision.Subject, decision.Verdict, content);
        if (await db.ImportDecisions.FindAsync([id], cancel) is null)
            db.ImportDecisions.Add(new ImportDecisionRow
            {
                Id = id,
                School = night.School.ToString(),
                Night = night.Date,
                Subject = decision.Subject,
                Verdict = decision.Verdict,
                Content = content,
                DecidedAt = now,
            });
    }

    public static async Task PutAsync(HubContext db, Night night, HeldTonight tonight, CancellationToken cancel)
    {
        var school = night.School.ToString();
        var known = await db.HeldImports.Where(h => h.School == school && h.Origin == tonight.Origin && h.State != HeldState.Gone).ToDictionaryAsync(h => h.Id, cancel);
        foreach (var held in tonight.Held)
        {
            if (known.Remove(held.Id, out var open))
                (open.LastNight, open.Content) = (night.Date, ContentOf(held));
            else if (await db.HeldImports.FindAsync([held.Id], cancel) is { } gone)
                // The same once more is a new question: what was said to it then does not count now.
                (gone.State, gone.Release, gone.FirstNight, gone.LastNight, gone.Content) = (HeldState.Held, null, night.Date, night.Date, ContentOf(held));
            else
                db.HeldImports.Add(ToRow(held, school, night.Date));
        }

        foreach (var row in known.Values.Where(row => row.State == HeldState.Released && tonight.InUse.Contains(row.ChangeId)))
            row.LastNight = night.Date;
        foreach (var row in known.Values.Where(row => tonight.IsWhole && !(row.State == HeldState.Released && tonight.InUse.Contains(row.ChangeId))))
            row.State = HeldState.Gone;
    }

    private static ImportHeldRow ToRow(HeldImport held, string school, DateOnly night) => new()
    {
        Id = held.Id,
        School = school,
        Origin = held.Origin,
        ChangeId = held.ChangeId,
        Reference = ShortReference.Of(held.Id),
        Code = held.Why.Code,
        Content = ContentOf(held),
        FirstNight = night,
        LastNight = night,
        State = HeldState.Held,
    };

    private static string ContentOf(HeldImport held) => LedgerJson.Write(held with { Release = null });
}
