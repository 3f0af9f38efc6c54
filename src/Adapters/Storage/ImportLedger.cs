using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Held imports and decisions over EF, the same on every engine.</summary>
internal sealed class ImportLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IImportLedger
{
    public async Task<IReadOnlyList<HeldImport>> InStateAsync(SchoolNumber school, HeldState state, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.HeldImports.Where(h => h.School == name && h.State == state).OrderBy(h => h.FirstNight).ThenBy(h => h.Code).ThenBy(h => h.Reference).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToHeld())];
    }

    public async Task<HeldImport?> ByReferenceAsync(string reference, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await db.HeldImports.SingleOrDefaultAsync(h => h.Reference == reference, cancel))?.ToHeld();
    }

    public async Task<bool> ReleaseAsync(HeldImport seen, ImportRelease release, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await Releases.ApplyAsync(db, seen, release, cancel);
    }

    public async Task<IReadOnlyList<ImportRecord>> DecisionsAsync(SchoolNumber school, DateOnly night, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.ImportDecisions.Where(d => d.School == name && d.Night == night).OrderBy(d => d.Subject).ThenBy(d => d.Id).ToListAsync(cancel);
        return [.. rows.Select(row => new ImportRecord(row.Subject, row.Verdict, row.Content) { DecidedAt = row.DecidedAt })];
    }

    public async Task MeetRawAsync(SchoolNumber school, DateOnly night, IReadOnlyList<RawFile> met, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        var name = school.ToString();
        foreach (var file in met.DistinctBy(file => file.Hash))
        {
            if (await db.RawFiles.FindAsync([name, file.Hash], cancel) is { } row)
                row.LastNight = row.LastNight > night ? row.LastNight : night;
            else
                db.RawFiles.Add(new RawFileRow { School = name, Hash = file.Hash, Bytes = file.Bytes, LastNight = night });
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<IReadOnlyList<RawFile>> ForgetRawAsync(SchoolNumber school, DateOnly before, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        var name = school.ToString();
        var old = await db.RawFiles.Where(r => r.School == name && r.LastNight < before).ToListAsync(cancel);
        db.RawFiles.RemoveRange(old);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return [.. old.Select(row => new RawFile(row.Hash, row.Bytes))];
    }
}
