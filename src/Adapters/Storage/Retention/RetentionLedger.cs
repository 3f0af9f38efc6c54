using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Retention;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage.Retention;

/// <summary>Retention over EF, the same on every engine.</summary>
internal sealed class RetentionLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema) : IRetentionLedger
{
    private static readonly DeliveryState[] Needs = [.. PaperKeeping.Needs];

    public async Task<IReadOnlyList<Paper>> PapersEndedAsync(SchoolNumber school, DateOnly before, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (name, moment) = (school.ToString(), Begin(before));
        var rows = await db.Papers.Where(p => p.School == name && p.PrunedOn == null && p.MadeOn < before)
            .Where(p => !db.Deliveries.Any(d => d.PaperId == p.Id && (Needs.Contains(d.State) || d.DecidedAt >= moment || d.SentAt >= moment)))
            .OrderBy(p => p.MadeOn).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToPaper())];
    }

    public async Task<IReadOnlyList<Guid>> TrayedAsync(SchoolNumber school, DateOnly before, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (name, moment) = (school.ToString(), Begin(before));
        var rows = await db.Deliveries.Where(d => d.School == name && d.State == DeliveryState.HandedOver && d.SentAt < moment).OrderBy(d => d.SentAt).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery()).Where(delivery => !delivery.WaitsInTray).Select(delivery => delivery.Id)];
    }

    public async Task<int> RecipientsAsync(Prune prune, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await Ended(db, prune).CountAsync(cancel);
    }

    public async Task<int> ImportsAsync(SchoolNumber school, DateOnly before, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        return await Decisions(db, name, before).CountAsync(cancel) + await Faults(db, name, before).CountAsync(cancel);
    }

    public async Task<IReadOnlyList<Paper>> PruneAsync(Prune prune, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, prune.School, cancel);
        var school = prune.School.ToString();
        // Asked again behind the lock: a night may have made one of them ready meanwhile.
        var papers = await db.Papers.Where(p => prune.Papers.Contains(p.Id) && !db.Deliveries.Any(d => d.PaperId == p.Id && Needs.Contains(d.State))).ToListAsync(cancel);
        foreach (var paper in papers)
            paper.PrunedOn = prune.Day;
        var ids = papers.Select(paper => paper.Id).ToList();
        await db.Told.Where(t => ids.Contains(t.PaperId)).ExecuteDeleteAsync(cancel);
        var recipients = await Ended(db, prune).ToListAsync(cancel);
        foreach (var row in recipients)
        {
            row.Recipient = LedgerJson.Write(LedgerJson.Read<Recipient>(row.Recipient) with { Name = "", Email = null });
            row.PrunedOn = prune.Day;
        }

        var imports = await Decisions(db, school, prune.ImportsBefore).ExecuteDeleteAsync(cancel) + await Faults(db, school, prune.ImportsBefore).ExecuteDeleteAsync(cancel);
        if (papers.Count + recipients.Count + imports + prune.Trays > 0)
            await ProofLog.AppendAsync(db, schema, prune.School, DerivedId.Of("pruned", school, FormattableString.Invariant($"{clock.Now:O}")), "pruned", new { Papers = papers.Count, Recipients = recipients.Count, Imports = imports, prune.Trays }, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return [.. papers.Select(row => row.ToPaper())];
    }

    public async Task<IReadOnlySet<Guid>> PrunedAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        return (await db.Papers.Where(p => p.School == name && p.PrunedOn != null).Select(p => p.Id).ToListAsync(cancel)).ToHashSet();
    }

    public async Task<IReadOnlyList<Keep>> KeepsAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Keeps.Where(k => k.School == name).OrderBy(k => k.Reference).ToListAsync(cancel);
        return [.. rows.Select(ToKeep)];
    }

    public async Task KeepAsync(Keep keep, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        db.Keeps.Add(new KeepRow { Id = keep.Id, Reference = keep.Reference, School = keep.School.ToString(), Pupil = keep.Pupil.ToString(), Begun = LedgerJson.Write(keep.Begun) });
        await db.SaveChangesAsync(cancel);
    }

    public async Task<bool> LiftAsync(string reference, Said lifted, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var text = LedgerJson.Write(lifted);
        return await db.Keeps.Where(k => k.Reference == reference && k.Lifted == null).ExecuteUpdateAsync(k => k.SetProperty(x => x.Lifted, text), cancel) == 1;
    }

    private static DateTimeOffset Begin(DateOnly day) => HubClock.ToMoment(day.ToDateTime(TimeOnly.MinValue));

    private static IQueryable<DeliveryRow> Ended(HubContext db, Prune prune)
    {
        var (school, moment, kept) = (prune.School.ToString(), Begin(prune.RecipientsBefore), prune.Kept.Select(pupil => pupil.ToString()).ToList());
        return db.Deliveries.Where(d => d.School == school && d.PrunedOn == null && !Needs.Contains(d.State) && d.DecidedAt < moment && (d.SentAt == null || d.SentAt < moment) && !kept.Contains(d.Subject)
            && (d.State != DeliveryState.HandedOver || d.SentAt == null || d.ProviderId != null));
    }

    private static IQueryable<ImportDecisionRow> Decisions(HubContext db, string school, DateOnly before) =>
        db.ImportDecisions.Where(decision => decision.School == school && decision.Night < before);

    private static IQueryable<ImportHeldRow> Faults(HubContext db, string school, DateOnly before) =>
        db.HeldImports.Where(held => held.School == school && held.State == HeldState.Gone && held.LastNight < before);

    private static Keep ToKeep(KeepRow row) => new()
    {
        Id = row.Id,
        Reference = row.Reference,
        School = SchoolNumber.Parse(row.School),
        Pupil = PupilRef.TryParse(row.Pupil, out var pupil) ? pupil : default,
        Begun = LedgerJson.Read<Said>(row.Begun),
        Lifted = row.Lifted is null ? null : LedgerJson.Read<Said>(row.Lifted),
    };
}
