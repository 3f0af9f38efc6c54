using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage;

/// <summary>Mailboxes in the ledger over EF, the same on every engine.</summary>
internal sealed class LetterLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema) : ILetterLedger
{
    public async Task<MailboxKept?> MailboxAsync(string mailbox, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Mailboxes.FindAsync([mailbox], cancel) is { } row ? new(row.Mark, row.ReadAt, row.Trouble) : null;
    }

    public async Task KeepAsync(string mailbox, string? mark, string? trouble, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        if (await db.Mailboxes.FindAsync([mailbox], cancel) is { } row)
            (row.Mark, row.ReadAt, row.Trouble) = (mark, clock.Now, trouble);
        else
            db.Mailboxes.Add(new MailboxRow { Name = mailbox, Mark = mark, ReadAt = clock.Now, Trouble = trouble });
        await db.SaveChangesAsync(cancel);
    }

    public async Task<string?> KnownAsync(string hash, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await db.Letters.FindAsync([hash], cancel))?.Kind;
    }

    public async Task<IReadOnlyDictionary<string, int>> CountAsync(string mailbox, DateTimeOffset since, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Letters.Where(l => l.Mailbox == mailbox && l.MetAt >= since).GroupBy(l => l.Kind).Select(kind => new { kind.Key, Count = kind.Count() }).ToDictionaryAsync(kind => kind.Key, kind => kind.Count, cancel);
    }

    public async Task<Delivery?> ByProviderIdAsync(string providerId, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Deliveries.Where(d => d.ProviderId == providerId).Take(2).ToListAsync(cancel) is [var only] ? only.ToDelivery() : null;
    }

    public async Task<bool> MeetAsync(LetterMet letter, LetterChange? change, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = change is null ? await db.Database.BeginTransactionAsync(cancel) : await schema.BeginAsync(db, change.Seen.School, cancel);
        if (await db.Letters.FindAsync([letter.Hash], cancel) is not null)
            return true;
        db.Letters.Add(new LetterRow { Hash = letter.Hash, Mailbox = letter.Mailbox, Kind = letter.Kind, School = letter.School?.ToString(), DeliveryId = letter.DeliveryId, CameAt = letter.CameAt, MetAt = clock.Now });
        if (change is not null && !await ChangeAsync(db, change, cancel))
            return false;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task<bool> LearnAsync(LetterChange change, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, change.Seen.School, cancel);
        if (!await ChangeAsync(db, change, cancel))
            return false;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    private async Task<bool> ChangeAsync(HubContext db, LetterChange change, CancellationToken cancel)
    {
        if (await db.Deliveries.FindAsync([change.Seen.Id], cancel) is not { } row || row.State != change.Seen.State || row.ProviderId != change.Seen.ProviderId || row.Note != change.Seen.Note)
            return false;
        change.After.CopyTo(row);
        var counted = change.HoldsAddress && await ReturnAsync(db, change.After, cancel);
        // One alert an address: what comes back from it later is no news.
        if (counted && change.Alert is { } alert)
            await Savings.PutAsync(db, alert, cancel);
        await ProofLog.AppendAsync(db, schema, change.After, clock.Now, cancel);
        return true;
    }

    // Whether the address counted as confirmed until now; one that was never written down is nobody's word to take back, and is news.
    private async Task<bool> ReturnAsync(HubContext db, Delivery delivery, CancellationToken cancel)
    {
        var (school, name) = (delivery.School.ToString(), AddressGate.ReleaseName(delivery.Recipient));
        var known = await db.AddressReleases.Where(a => a.School == school && a.Recipient == name).ToListAsync(cancel);
        var row = known.Find(address => string.Equals(address.Address, delivery.Recipient.Email, StringComparison.OrdinalIgnoreCase));
        if (row is { ReturnedOn: not null })
            return false;
        if (row is not null)
            row.ReturnedOn = clock.Today;
        return true;
    }
}
