using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>The ledger in numbers over EF, the same on every engine: grouped by the database, one query a question.</summary>
internal sealed class FiguresLedger(IDbContextFactory<HubContext> contexts, HubClock clock) : IFiguresLedger
{
    private static readonly DeliveryState[] Waits =
        [DeliveryState.Planned, DeliveryState.Held, DeliveryState.Ready, DeliveryState.Sending, DeliveryState.Unknown, DeliveryState.Bounced, DeliveryState.Failed];

    public async Task<Figures> ReadAsync(IReadOnlyCollection<SchoolNumber> schools, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (now, names) = (clock.Now, schools.Select(school => school.ToString()).ToArray());
        var open = await OpenAsync(db, now, cancel);
        return new Figures
        {
            At = now,
            Queues = await QueuesAsync(db, open, now, cancel),
            GivenUp = [.. (await db.Works.Where(w => w.State == WorkState.GivenUp).GroupBy(w => new { w.Stage, w.Reason }).Select(g => new { g.Key.Stage, g.Key.Reason, Count = g.Count() }).ToListAsync(cancel))
                .Select(g => new GivenUpFigure(g.Stage, g.Reason ?? "", g.Count)).OrderBy(g => g.Stage).ThenBy(g => g.Reason, StringComparer.Ordinal)],
            Waiting = [.. (await db.Deliveries.Where(d => names.Contains(d.School) && Waits.Contains(d.State)).GroupBy(d => new { d.School, d.State })
                .Select(g => new { g.Key.School, g.Key.State, Count = g.Count(), HeldSince = g.Min(d => d.HeldSince) }).ToListAsync(cancel))
                .Select(g => new WaitingFigure(g.School, g.State, g.Count, g.State == DeliveryState.Held ? g.HeldSince : null)).OrderBy(g => g.School, StringComparer.Ordinal).ThenBy(g => g.State)],
            Held = await HeldAsync(db, names, cancel),
            Nights = await NightsAsync(db, names, open, cancel),
        };
    }

    public async Task<IReadOnlyDictionary<DeliveryState, int>> DecidedSinceAsync(SchoolNumber school, DateTimeOffset from, CancellationToken cancel)
    {
        await using var db = await contexts.CreateDbContextAsync(cancel);
        var (name, all) = (school.ToString(), Enum.GetValues<DeliveryState>()); // every state is named for the index's sake
        return await db.Deliveries.Where(d => d.School == name && all.Contains(d.State) && d.DecidedAt >= from).GroupBy(d => d.State)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
    }

    // By the moment too, though each has one: without it SQLite goes through the works of all nights, in the order of the groups.
    private static async Task<IReadOnlyList<OpenWork>> OpenAsync(HubContext db, DateTimeOffset now, CancellationToken cancel) =>
        [.. (await db.Works.Where(w => w.State == WorkState.Open && w.NotBefore >= DateTimeOffset.UnixEpoch)
            .GroupBy(w => new { w.Stage, w.School, w.Night, w.Run, IsDue = w.NotBefore <= now, IsTaken = w.LeaseUntil >= now })
            .Select(g => new { g.Key, Count = g.Count(), Oldest = g.Min(w => w.NotBefore) })
            .ToListAsync(cancel))
            .Select(g => new OpenWork(g.Key.Stage, g.Key.School, g.Key.Night, g.Key.Run, g.Key.IsDue, g.Key.IsTaken, g.Count, g.Oldest))];

    private static async Task<IReadOnlyList<QueueFigure>> QueuesAsync(HubContext db, IReadOnlyList<OpenWork> rows, DateTimeOffset now, CancellationToken cancel)
    {
        var atOnce = rows.Where(row => row.Waits && row.Oldest == DateTimeOffset.UnixEpoch).ToList();
        var (days, schools) = (atOnce.Select(row => row.Night).Distinct().ToArray(), atOnce.Select(row => row.School).Distinct().ToArray());
        var nights = await db.Nights.Where(n => schools.Contains(n.School) && days.Contains(n.Date)).Select(n => new { n.School, n.Date, n.Run, n.StartedAt }).ToListAsync(cancel);
        var began = nights.GroupBy(n => (n.School, n.Date)).ToDictionary(g => g.Key, g => g.OrderBy(n => n.Run).ToList());
        return
        [
            .. from stage in Enum.GetValues<Stage>()
               let mine = rows.Where(row => row.Stage == stage).ToList()
               select new QueueFigure(
                   stage,
                   mine.Where(row => row.Waits).Sum(row => row.Count),
                   mine.Where(row => row.IsTaken).Sum(row => row.Count),
                   mine.Where(row => !row.IsDue && !row.IsTaken).Sum(row => row.Count),
                   mine.Where(row => row.Waits).Min(row => row.Oldest > DateTimeOffset.UnixEpoch ? row.Oldest : Began(row.School, row.Night, row.Run))),
        ];

        // Work that outlives its run has no number of one: it belongs to the newest.
        DateTimeOffset? Began(string school, DateOnly night, int run) =>
            began.TryGetValue((school, night), out var runs) ? (runs.Find(one => one.Run == run) ?? runs[^1]).StartedAt : now;
    }

    private static async Task<IReadOnlyList<HeldFigure>> HeldAsync(HubContext db, string[] names, CancellationToken cancel)
    {
        var held = await db.Deliveries.Where(d => names.Contains(d.School) && d.State == DeliveryState.Held).Select(d => new { d.School, d.Holds }).ToListAsync(cancel);
        return
        [
            .. from delivery in held
               let gate = LedgerJson.Read<List<Hold>>(delivery.Holds) is { Count: > 0 } holds ? holds[0].Gate : ""
               group delivery by (delivery.School, gate) into same
               orderby same.Key
               select new HeldFigure(same.Key.School, same.Key.gate, same.Count()),
        ];
    }

    private static async Task<IReadOnlyList<NightFigure>> NightsAsync(HubContext db, string[] names, IReadOnlyList<OpenWork> rows, CancellationToken cancel)
    {
        var nights = await db.Nights.Where(n => names.Contains(n.School)).GroupBy(n => new { n.School, HasEnded = n.EndedAt != null })
            .Select(g => new { g.Key.School, g.Key.HasEnded, Date = g.Max(n => n.Date), EndedAt = g.Max(n => n.EndedAt) }).ToListAsync(cancel);
        var unmade = rows.Where(row => row.Stage < Stage.Deliveries && (row.IsDue || row.IsTaken)).ToLookup(row => row.School, row => row.Count);
        return
        [
            .. from school in nights.GroupBy(night => night.School).OrderBy(school => school.Key, StringComparer.Ordinal)
               let ended = school.FirstOrDefault(night => night.HasEnded)
               let open = school.FirstOrDefault(night => !night.HasEnded)
               select new NightFigure(school.Key, ended?.Date, ended?.EndedAt, open is not null && (ended is null || open.Date >= ended.Date) ? open.Date : null, unmade[school.Key].Sum()),
        ];
    }

    private sealed record OpenWork(Stage Stage, string School, DateOnly Night, int Run, bool IsDue, bool IsTaken, int Count, DateTimeOffset Oldest)
    {
        public bool Waits => IsDue && !IsTaken;
    }
}
