using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage.Rows;
using SenHub.Contracts;

namespace SenHub.Adapters.Storage;

/// <summary>How a night of a school opens.</summary>
internal static class NightOpening
{
    /// <summary>The school's night of that day: the one that is still open, else a new run.</summary>
    /// <param name="again">Whether a night that has ended is run once more; else it is given back as it ended.</param>
    public static async Task<Night> OpenNightAsync(this HubContext db, ISchema schema, Night wanted, bool again, DateTimeOffset now, CancellationToken cancel)
    {
        await using var transaction = await schema.BeginAsync(db, wanted.School, cancel);
        var school = wanted.School.ToString();
        var last = await db.Nights.Where(n => n.School == school && n.Date == wanted.Date).OrderByDescending(n => n.Run).FirstOrDefaultAsync(cancel);
        if (last is { EndedAt: not null } && !again)
            return last.ToNight();
        if (last is { EndedAt: null })
        {
            await db.ReviveAsync(last, cancel);
            await transaction.CommitAsync(cancel);
            return last.ToNight();
        }

        var night = wanted with { Run = (last?.Run ?? 0) + 1 };
        await db.CloseEarlierRunsAsync(night, cancel);
        db.Nights.Add(night.ToRow(now));
        db.Works.Add(new NextWork(night, Stage.Import, "").ToRow());
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return night;
    }

    // An unfinished night goes on: what was given up in it is tried anew, for somebody asked for the night again.
    private static Task<int> ReviveAsync(this HubContext db, NightRow night, CancellationToken cancel) =>
        db.Works.Where(w => w.School == night.School && w.Night == night.Date && w.Run == night.Run && w.State == WorkState.GivenUp)
            .ExecuteUpdateAsync(w => w.SetProperty(x => x.State, WorkState.Open).SetProperty(x => x.Attempts, 0).SetProperty(x => x.NotBefore, DateTimeOffset.UnixEpoch).SetProperty(x => x.LeaseUntil, DateTimeOffset.UnixEpoch), cancel);

    // A new run of a night makes its papers and its digest itself: what an earlier run left open, or gave up, is over.
    private static Task<int> CloseEarlierRunsAsync(this HubContext db, Night night, CancellationToken cancel)
    {
        var school = night.School.ToString();
        return db.Works.Where(w => w.School == school && w.Night == night.Date && w.Run > 0 && w.Run < night.Run && w.State != WorkState.Done)
            .ExecuteUpdateAsync(w => w.SetProperty(x => x.State, WorkState.Done).SetProperty(x => x.Lease, (Guid?)null).SetProperty(x => x.Reason, "a newer run took its place"), cancel);
    }
}
