using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Time;

namespace SenHub.Workers.Nights;

/// <summary>Opens nights: tonight's, and those that were missed.</summary>
internal sealed class Nightfall(ILedger ledger)
{
    /// <summary>Opens a night for a school because somebody or something new asks for it: goes on with its unfinished run, or runs it again.</summary>
    /// <param name="digestFrom">Null for the school's own hour on the morning after.</param>
    public Task<Night> OpenAsync(SchoolSettings school, NightDue due, DateTimeOffset? digestFrom, CancellationToken cancel) =>
        ledger.OpenNightAsync(Wanted(school, due, digestFrom), cancel);

    /// <summary>Opens a night for a school because its hour has struck: one that another process has opened, or even ended, since this one looked is not run again.</summary>
    public Task<Night> OpenOnceAsync(SchoolSettings school, NightDue due, CancellationToken cancel) =>
        ledger.OpenNightOnceAsync(Wanted(school, due, null), cancel);

    private static Night Wanted(SchoolSettings school, NightDue due, DateTimeOffset? digestFrom) => new(school.Number, due.Night, 0)
    {
        DigestFrom = digestFrom ?? HubClock.ToMoment(due.Night.AddDays(1).ToDateTime(school.DigestAt)),
        ExportsBy = HubClock.ToMoment(due.Night.AddDays(1).ToDateTime(school.ExportsBy)),
        Missed = due.Missed,
        SendsDigest = due.SendsDigest,
    };
}
