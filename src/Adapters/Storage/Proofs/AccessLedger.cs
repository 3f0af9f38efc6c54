using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Storage.Proofs;

/// <summary>Copies for subject access over EF, the same on every engine.</summary>
internal sealed class AccessLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IAccessLedger
{
    public async Task MadeAsync(AccessCopy copy, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, copy.School, cancel);
        db.AccessCopies.Add(new AccessRow { Id = copy.Id, Reference = copy.Reference, School = copy.School.ToString(), Pupil = copy.Pupil.ToString(), Made = LedgerJson.Write(copy.Made), Files = LedgerJson.Write(copy.Files) });
        await ProofLog.AppendAsync(db, schema, copy.School, copy.Id, "access-copy-made", new { copy.Reference, copy.Made.By, Files = copy.Files.Count }, copy.Made.At, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<AccessCopy?> ByReferenceAsync(string reference, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.AccessCopies.SingleOrDefaultAsync(copy => copy.Reference == reference, cancel) is { } row
            ? new AccessCopy(
                row.Id,
                row.Reference,
                SchoolNumber.Parse(row.School),
                PupilRef.TryParse(row.Pupil, out var pupil) ? pupil : default,
                LedgerJson.Read<Said>(row.Made),
                LedgerJson.Read<Dictionary<string, string>>(row.Files),
                row.Checked is { } said ? LedgerJson.Read<AccessCheck>(said) : null)
            : null;
    }

    public async Task CheckedAsync(AccessCopy copy, AccessCheck check, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, copy.School, cancel);
        (await db.AccessCopies.SingleAsync(row => row.Id == copy.Id, cancel)).Checked = LedgerJson.Write(check);
        await ProofLog.AppendAsync(db, schema, copy.School, copy.Id, "access-copy-checked", new { copy.Reference, check.Said.By, check.Said.Why, check.LeftOut, check.Changed, check.Package }, check.Said.At, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
