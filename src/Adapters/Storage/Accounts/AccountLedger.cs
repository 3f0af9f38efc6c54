using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries.Desk;

namespace SenHub.Adapters.Storage.Accounts;

/// <summary>Accounts over EF, the same on every engine. The key of an authenticator app is sealed under the hub's own, bound to its account.</summary>
internal sealed class AccountLedger(IDbContextFactory<HubContext> contexts, ISchema schema, HubKey key) : IAccountLedger
{
    private const string Purpose = "authenticator keys";

    public async Task<IReadOnlyList<DeskAccount>> AllAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var passkeys = (await db.Passkeys.AsNoTracking().ToListAsync(cancel)).ToLookup(row => row.AccountId);
        var rows = await db.Accounts.AsNoTracking().OrderBy(a => a.Email).ToListAsync(cancel);
        return [.. rows.Select(row => Read(row, passkeys[row.Id]))];
    }

    public Task<DeskAccount?> FindAsync(string email, CancellationToken cancel)
    {
        var address = email.Trim().ToLowerInvariant();
        return FindAsync(db => db.Accounts.AsNoTracking().Where(a => a.Email == address), cancel);
    }

    public Task<DeskAccount?> FindAsync(Guid id, CancellationToken cancel) => FindAsync(db => db.Accounts.AsNoTracking().Where(a => a.Id == id), cancel);

    public Task<DeskAccount?> FindByPasskeyAsync(string credential, CancellationToken cancel) =>
        FindAsync(db => from passkey in db.Passkeys where passkey.Id == credential join account in db.Accounts.AsNoTracking() on passkey.AccountId equals account.Id select account, cancel);

    public async Task<string?> StampAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Accounts.Where(a => a.Id == id && !a.IsClosed).Select(a => a.Stamp).FirstOrDefaultAsync(cancel);
    }

    public Task<bool> AddAsync(DeskAccount account, IReadOnlyList<AccountEvent> happened, CancellationToken cancel) =>
        KeepAsync(
            happened,
            async db =>
            {
                if (await db.Accounts.AnyAsync(a => a.Email == account.Email, cancel))
                    return false;
                db.Accounts.Add(new AccountRow { Id = account.Id, Email = account.Email, Stamp = account.Stamp, IsClosed = account.IsClosed, Revision = 1, Sealed = Seal(account), Content = Content(account) });
                return true;
            },
            cancel);

    public Task<bool> SaveAsync(DeskAccount account, IReadOnlyList<AccountEvent> happened, CancellationToken cancel) =>
        KeepAsync(
            happened,
            async db =>
            {
                if (await db.Accounts.FindAsync([account.Id], cancel) is not { } row || row.Revision != account.Revision)
                    return false;
                (row.Stamp, row.IsClosed, row.Revision, row.Sealed, row.Content) = (account.Stamp, account.IsClosed, account.Revision + 1, Seal(account), Content(account));
                var known = await db.Passkeys.Where(p => p.AccountId == account.Id).ToListAsync(cancel);
                db.Passkeys.RemoveRange(known.Where(old => account.Passkeys.All(passkey => passkey.Id != old.Id)));
                foreach (var passkey in account.Passkeys)
                {
                    if (known.FirstOrDefault(old => old.Id == passkey.Id) is { } old)
                        old.Content = LedgerJson.Write(passkey);
                    else
                        db.Passkeys.Add(new PasskeyRow { Id = passkey.Id, AccountId = account.Id, Content = LedgerJson.Write(passkey) });
                }

                return true;
            },
            cancel);

    public Task NoteAsync(IReadOnlyList<AccountEvent> happened, CancellationToken cancel) => KeepAsync(happened, _ => Task.FromResult(true), cancel);

    private async Task<DeskAccount?> FindAsync(Func<HubContext, IQueryable<AccountRow>> which, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await which(db).FirstOrDefaultAsync(cancel) is not { } row)
            return null;
        return Read(row, await db.Passkeys.AsNoTracking().Where(p => p.AccountId == row.Id).OrderBy(p => p.Id).ToListAsync(cancel));
    }

    // What happens and the lines that prove it are one transaction; it is one of the first school's, and the log's own turn keeps the others out.
    private async Task<bool> KeepAsync(IReadOnlyList<AccountEvent> happened, Func<HubContext, Task<bool>> what, CancellationToken cancel)
    {
        if (happened.Count == 0)
            throw new ArgumentException("What happens to an account is told to a school.", nameof(happened));
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, happened[0].School, cancel);
        if (!await what(db))
            return false;
        foreach (var one in happened)
            await ProofLog.AppendAsync(db, schema, one.School, one.About, $"account {one.What}", new { one.Account, one.By, one.Why }, one.At, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private DeskAccount Read(AccountRow row, IEnumerable<PasskeyRow> passkeys) => LedgerJson.Read<DeskAccount>(row.Content) with
    {
        Revision = row.Revision,
        AuthenticatorKey = row.Sealed is null ? null : SealedText.Open(row.Sealed, key, Purpose, row.Id.ToString()),
        Passkeys = [.. passkeys.Select(passkey => LedgerJson.Read<DeskPasskey>(passkey.Content))],
    };

    private static string Content(DeskAccount account) => LedgerJson.Write(account with { AuthenticatorKey = null, Passkeys = [] });

    private byte[]? Seal(DeskAccount account) => account.AuthenticatorKey is { } open ? SealedText.Seal(open, key, Purpose, account.Id.ToString()) : null;
}
