using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Passwords;

/// <summary>Passwords in the ledger, sealed there; the same on every engine.</summary>
internal sealed class RecipientPasswords(IDbContextFactory<HubContext> contexts, ISchema schema, HubKey key) : IRecipientPasswords
{
    private const string Purpose = "recipients' passwords";

    public async Task<IReadOnlyList<PasswordOnRecord>> OfSchoolAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Passwords.Where(p => p.School == name).OrderBy(p => p.Recipient).Select(p => new { p.Recipient, p.Said }).ToListAsync(cancel);
        return [.. rows.Select(row => new PasswordOnRecord(row.Recipient, LedgerJson.Read<Said>(row.Said)))];
    }

    public Task<bool> SetAsync(SchoolNumber school, string recipient, string password, Said said, CancellationToken cancel) =>
        ChangeAsync(school, recipient, "set", said, (db, row) => row is null && db.Passwords.Add(Row(school, recipient, password, said)) is not null, cancel);

    public Task<bool> RenewAsync(SchoolNumber school, string recipient, string password, Said said, CancellationToken cancel) =>
        ChangeAsync(school, recipient, "renew", said, (_, row) =>
        {
            if (row is not null)
                (row.Sealed, row.Said) = (Seal(school, recipient, password), LedgerJson.Write(said));
            return row is not null;
        }, cancel);

    public Task<bool> ForgetAsync(SchoolNumber school, string recipient, Said said, CancellationToken cancel) =>
        ChangeAsync(school, recipient, "forget", said, (db, row) => row is not null && db.Passwords.Remove(row) is not null, cancel);

    public async Task<string?> OpenAsync(SchoolNumber school, string recipient, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Passwords.FindAsync([school.ToString(), recipient], cancel) is { } row ? SealedText.Open(row.Sealed, key, Purpose, Owner(school, recipient)) : null;
    }

    // What is changed and the line that proves it are one transaction.
    private async Task<bool> ChangeAsync(SchoolNumber school, string recipient, string what, Said said, Func<HubContext, PasswordRow?, bool> change, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        if (!change(db, await db.Passwords.FindAsync([school.ToString(), recipient], cancel)))
            return false;
        await ProofLog.AppendAsync(db, schema, school, DerivedId.Of("password", school.ToString(), recipient), $"password {what}", new { Recipient = recipient, said.By, said.Why }, said.At, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private PasswordRow Row(SchoolNumber school, string recipient, string password, Said said) =>
        new() { School = school.ToString(), Recipient = recipient, Sealed = Seal(school, recipient, password), Said = LedgerJson.Write(said) };

    private byte[] Seal(SchoolNumber school, string recipient, string password) => SealedText.Seal(password, key, Purpose, Owner(school, recipient));

    // One recipient's password copied into another's row does not open.
    private static string Owner(SchoolNumber school, string recipient) => $"{school} {recipient}";
}
