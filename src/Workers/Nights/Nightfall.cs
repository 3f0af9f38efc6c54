using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;

namespace SenHub.Workers.Nights;

/// <summary>Opens nights: tonight's, and those that were missed.</summary>
internal sealed class Nightfall(ILedger ledger)
{
    /// <summary>Opens a night for a school, or goes on with its unfinished run.</summary>
    /// <param name="digestFrom">Null for the school's own hour on the morning after.</param>
    public Task<Night> OpenAsync(SchoolSettings school, NightDue due, DateTimeOffset? digestFrom, CancellationToken cancel) =>
        ledger.OpenNightAsync(
            new Night(school.Number, due.Night, 0)
            {
                DigestFrom = digestFrom ?? HubClock.ToMoment(due.Night.AddDays(1).ToDateTime(school.DigestAt)),
                ExportsBy = HubClock.ToMoment(due.Night.AddDays(1).ToDateTime(school.ExportsBy)),
                Missed = due.Missed,
                SendsDigest = due.SendsDigest,
            },
            cancel);
}
