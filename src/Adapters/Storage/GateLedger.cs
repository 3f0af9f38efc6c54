using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage;

/// <summary>Stops and confirmed phrases over EF, the same on every engine.</summary>
internal sealed class GateLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IGateLedger
{
    public async Task<Spoken> SpokenAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var found = db.Nights.Where(n => n.School == name).OrderBy(n => n.Date).ThenBy(n => n.Run).Select(n => new Spoken(
            db.Stops.Any(s => s.School == name),
            db.Phrases.Any(p => p.School == name),
            db.Halts.Any(),
            db.Restores.Any(),
            db.Passwords.Any(p => p.School == name),
            db.AddressReleases.Any(a => a.School == name)));
        return await found.FirstOrDefaultAsync(cancel) ?? Spoken.Anything;
    }

    public async Task<IReadOnlyList<Stop>> StopsAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Stops.Where(s => s.School == name).OrderBy(s => s.Reference).ToListAsync(cancel);
        return [.. rows.Select(ToStop)];
    }

    public async Task<int> StopAsync(Stop stop, DateOnly day, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, stop.School, cancel);
        if (await db.Stops.FindAsync([stop.Id], cancel) is not null)
            return 0;
        var school = stop.School.ToString();
        db.Stops.Add(new StopRow { Id = stop.Id, Reference = stop.Reference, School = school, Pupil = stop.Pupil?.ToString(), Person = stop.Person, Begun = LedgerJson.Write(stop.Begun) });
        var held = await Holding.ReadyAsync(db, stop.School, day, delivery => [.. StopGate.Judge(PupilRef.TryParse(delivery.Subject, out var pupil) ? pupil : null, delivery.Recipient, [stop])], cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return held;
    }

    public async Task<bool> LiftAsync(string reference, Said lifted, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var text = LedgerJson.Write(lifted);
        return await db.Stops.Where(s => s.Reference == reference && s.Lifted == null)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Lifted, text), cancel) == 1;
    }

    public async Task<IReadOnlySet<string>> PhrasesAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        return (await db.Phrases.Where(p => p.School == name).Select(p => p.Phrase).ToListAsync(cancel)).ToHashSet();
    }

    public async Task ConfirmPhrasesAsync(SchoolNumber school, IReadOnlyCollection<string> phrases, Said said, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        var name = school.ToString();
        foreach (var phrase in phrases.Distinct())
        {
            if (await db.Phrases.FindAsync([name, phrase], cancel) is null)
                db.Phrases.Add(new PhraseRow { School = name, Phrase = phrase, Said = LedgerJson.Write(said) });
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static Stop ToStop(StopRow row) => new()
    {
        Id = row.Id,
        Reference = row.Reference,
        School = SchoolNumber.Parse(row.School),
        Pupil = PupilRef.TryParse(row.Pupil, out var pupil) ? pupil : null,
        Person = row.Person,
        Begun = LedgerJson.Read<Said>(row.Begun),
        Lifted = row.Lifted is null ? null : LedgerJson.Read<Said>(row.Lifted),
    };
}
