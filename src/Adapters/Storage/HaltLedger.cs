using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Stops of sending over EF, the same on every engine.</summary>
internal sealed class HaltLedger(IDbContextFactory<HubContext> contexts, ISchema schema) : IHaltLedger
{
    public async Task<IReadOnlyList<Halt>> StandingAsync(CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        return await StandingAsync(db, cancel);
    }

    public async Task<int?> BeginAsync(Halt halt, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await schema.TakeProofsAsync(db, cancel); // a send begins under the same lock: before this, or not at all
        if (await db.Halts.AnyAsync(Same(halt), cancel))
            return null;
        db.Halts.Add(new HaltRow { Id = halt.Id, School = halt.School?.ToString(), Route = halt.Route, IsQuarantine = halt.IsQuarantine, Begun = LedgerJson.Write(halt.Begun) });
        var underWay = (await db.Deliveries.Where(d => d.State == DeliveryState.Sending).ToListAsync(cancel)).Count(row => IsMet(row, [halt]));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return underWay;
    }

    public async Task<int> HoldReadyAsync(SchoolNumber school, Halt quarantine, DateOnly day, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await schema.BeginAsync(db, school, cancel);
        var held = await Holding.ReadyAsync(db, school, day, delivery => HaltRules.Judge([quarantine], school, delivery.Recipient) is { } hold ? [hold] : [], cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return held;
    }

    public async Task<bool> LiftAsync(Halt like, Said lifted, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var text = LedgerJson.Write(lifted);
        return await db.Halts.Where(Same(like)).ExecuteUpdateAsync(h => h.SetProperty(x => x.Lifted, text), cancel) > 0;
    }

    /// <summary>Whether a stop meets a delivery, seen from within a transaction.</summary>
    public static async Task<bool> MeetsAsync(HubContext db, Guid delivery, CancellationToken cancel) =>
        await StandingAsync(db, cancel) is { Count: > 0 } standing
        && await OftenAsked.In(db).Delivery(db, delivery, cancel) is { } row
        && IsMet(row, standing);

    private static bool IsMet(DeliveryRow row, IReadOnlyList<Halt> halts) =>
        row.ToDelivery() is var delivery && HaltRules.Meeting(halts, delivery.School, delivery.Recipient.Route, ItNotices.Is(delivery.Kind, delivery.Period)) is not null;

    private static async Task<IReadOnlyList<Halt>> StandingAsync(HubContext db, CancellationToken cancel) =>
        [.. (await OftenAsked.In(db).Halts(db).ToListAsync(cancel)).Select(ToHalt).OrderBy(halt => halt.Begun.At).ThenBy(halt => halt.Id)];

    private static System.Linq.Expressions.Expression<Func<HaltRow, bool>> Same(Halt halt)
    {
        var (school, route, isQuarantine) = (halt.School?.ToString(), halt.Route, halt.IsQuarantine);
        return row => row.Lifted == null && row.School == school && row.Route == route && row.IsQuarantine == isQuarantine;
    }

    private static Halt ToHalt(HaltRow row) => new()
    {
        Id = row.Id,
        School = row.School is { } school ? SchoolNumber.Parse(school) : null,
        Route = row.Route,
        IsQuarantine = row.IsQuarantine,
        Begun = LedgerJson.Read<Said>(row.Begun),
        Lifted = row.Lifted is { } lifted ? LedgerJson.Read<Said>(lifted) : null,
    };
}
