using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Documents.Changes;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Papers and deliveries over EF, the same on every engine.</summary>
internal sealed class DeliveryLedger(IDbContextFactory<HubContext> contexts, HubClock clock, ISchema schema, Outages outages) : IDeliveryLedger
{
    // Beyond every limit of every channel together, so that nobody else looks at a send that is still under way.
    private static readonly TimeSpan LongestSend = TimeSpan.FromMinutes(30);

    // A mail server holds a message half handed over for about this long.
    private static readonly TimeSpan ServerPatience = TimeSpan.FromSeconds(20);

    public async Task<Paper?> PaperAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await OftenAsked.In(db).Paper(db, id, cancel))?.ToPaper();
    }

    public async Task<IReadOnlyList<Paper>> PapersAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Papers.Where(p => p.School == name).OrderBy(p => p.Kind).ThenBy(p => p.Subject).ThenBy(p => p.Period).ThenBy(p => p.Audience).ThenBy(p => p.Id).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToPaper())];
    }

    public async Task<IReadOnlyList<ToldFact>?> ToldAsync(Guid paper, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await db.Told.FindAsync([paper], cancel) is { } row ? LedgerJson.Unpack<List<ToldFact>>(row.Content) : null;
    }

    public async Task<IReadOnlyList<Delivery>> AboutAsync(SchoolNumber school, string kind, string subject, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Deliveries.Where(d => d.School == name && d.Kind == kind && d.Subject == subject).OrderBy(d => d.DecidedAt).ThenBy(d => d.Id).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    public async Task<IReadOnlyList<Delivery>> OfSchoolAsync(SchoolNumber school, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Deliveries.Where(d => d.School == name).OrderBy(d => d.Kind).ThenBy(d => d.Subject).ThenBy(d => d.Id).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    public async Task<Delivery?> DeliveryAsync(Guid id, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await OftenAsked.In(db).Delivery(db, id, cancel))?.ToDelivery();
    }

    public async Task<Delivery?> ByReferenceAsync(string reference, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return (await db.Deliveries.SingleOrDefaultAsync(d => d.Reference == reference, cancel))?.ToDelivery();
    }

    public async Task<IReadOnlyList<Delivery>> OfKeysAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var rows = await db.Deliveries.Where(d => keys.Contains(d.Key)).OrderBy(d => d.DecidedAt).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    public async Task<IReadOnlyList<Delivery>> InStateAsync(SchoolNumber school, DeliveryState state, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = await db.Deliveries.Where(d => d.School == name && d.State == state).OrderBy(d => d.DecidedAt).ThenBy(d => d.Reference).ToListAsync(cancel);
        return [.. rows.Select(row => row.ToDelivery())];
    }

    public async Task<DateTimeOffset?> DigestSentAsync(SchoolNumber school, DateOnly night, string? reader, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        return await db.Deliveries
            .Where(d => d.School == name && d.Kind == PaperKinds.Digest && d.Night >= night && d.SentAt != null && (reader == null || d.Subject == reader))
            .OrderBy(d => d.Night).ThenBy(d => d.SentAt).Select(d => d.SentAt).FirstOrDefaultAsync(cancel);
    }

    public Task<IReadOnlyList<AddressRelease>> AddressReleasesAsync(SchoolNumber school, CancellationToken cancel) => ReleasesAsync(school, null, cancel);

    public Task<IReadOnlyList<AddressRelease>> AddressReleasesAsync(SchoolNumber school, IEnumerable<string> names, CancellationToken cancel) =>
        ReleasesAsync(school, [.. names.Select(Names.Folded).Distinct()], cancel);

    private async Task<IReadOnlyList<AddressRelease>> ReleasesAsync(SchoolNumber school, List<string>? keys, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var name = school.ToString();
        var rows = db.AddressReleases.Where(a => a.School == name);
        return await (keys is null ? rows : rows.Where(a => a.NameKey == null || keys.Contains(a.NameKey)))
            .OrderBy(a => a.Recipient).ThenBy(a => a.Address)
            .Select(a => new AddressRelease(a.Recipient, a.Address, a.On, a.By, a.Why) { ReturnedOn = a.ReturnedOn }).ToListAsync(cancel);
    }

    public async Task ConfirmAddressesAsync(SchoolNumber school, IReadOnlyList<AddressRelease> releases, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        await AddressSavings.AddAsync(db, school, releases, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    // Asked again because the answer was lost, it knows by the attempt that it had begun.
    public Task<bool> BeginSendAsync(Work work, Guid delivery, CancellationToken cancel)
    {
        var attempt = Guid.CreateVersion7();
        return outages.WaitOutAsync(ServerPatience, () => TryBeginSendAsync(work, delivery, attempt, cancel), cancel);
    }

    private async Task<bool> TryBeginSendAsync(Work work, Guid delivery, Guid attempt, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, work.Night.School, cancel);
        // The claim is lengthened before all else, not asked for: on a server somebody may claim the row at the moment at which it runs out, and now waits until this is over.
        var begun = await db.LengthenAsync(work, clock.Now + LongestSend, cancel)
            && await db.Deliveries.Where(d => d.Id == delivery && d.State == DeliveryState.Ready)
                .ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Sending), cancel) == 1;
        if (begun)
        {
            db.Attempts.Add(new AttemptRow { Id = attempt, DeliveryId = delivery, StartedAt = clock.Now });
            // Gate 9: the line of proof stands before the point of no return.
            await ProofLog.AppendAsync(db, schema, (await OftenAsked.In(db).DeliveryToChange(db, delivery, cancel)).ToDelivery(), clock.Now, cancel);
        }

        // A stop begins under the log's lock, which the line has taken: before this, or not at all.
        if (!begun || await HaltLedger.MeetsAsync(db, delivery, cancel))
            return await db.Attempts.AnyAsync(a => a.Id == attempt, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }

    // What became of a send is known here only: it waits out the database being away for as long as the claim is this one's.
    public Task<bool> EndSendAsync(Work work, Delivery delivery, DateTimeOffset? tryAgainAt, CancellationToken cancel) =>
        outages.WaitOutAsync(LongestSend, () => TryEndSendAsync(work, delivery, tryAgainAt, cancel), cancel);

    private async Task<bool> TryEndSendAsync(Work work, Delivery delivery, DateTimeOffset? tryAgainAt, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, work.Night.School, cancel);
        var ended = tryAgainAt is { } later
            ? await db.PostponeClaimAsync(work, later, delivery.Note, attempts: 0, cancel)
            : await db.EndClaimAsync(work, WorkState.Done, delivery.Note, cancel);
        if (!ended)
            return false;
        var outcome = delivery.State.ToString();
        // Still Sending: the other side is asked again later, so nothing has ended and nothing is proven.
        var isOpen = delivery.State is DeliveryState.Unknown or DeliveryState.Sending;
        await db.Attempts.Where(a => a.DeliveryId == delivery.Id && a.EndedAt == null && !isOpen)
            .ExecuteUpdateAsync(a => a.SetProperty(x => x.EndedAt, clock.Now).SetProperty(x => x.Outcome, outcome), cancel);
        // What the night decided in the meantime stands: only what this claim found ready, or left in Sending, is its own to end.
        if (await db.Deliveries.FindAsync([delivery.Id], cancel) is { State: DeliveryState.Ready or DeliveryState.Sending } row)
        {
            delivery.CopyTo(row);
            if (delivery.State != DeliveryState.Sending)
                await ProofLog.AppendAsync(db, schema, delivery, clock.Now, cancel);
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return true;
    }

    public async Task PlanAsync(Night night, Saving planned, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, night.School, cancel);
        await Savings.WriteAsync(db, schema, night, planned with { Next = [.. planned.Next.Select(next => next with { IsUrgent = true })] }, clock.Now, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    public async Task<bool> ReleaseAsync(Delivery seen, Release release, NextWork send, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, seen.School, cancel);
        if (!await Releases.ApplyAsync(db, schema, seen, release, send, cancel))
            return false;
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return true;
    }
}
