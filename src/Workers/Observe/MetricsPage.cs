using System.Diagnostics;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Observe;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Observe;

/// <summary>All numbers of the hub as they stand; while the ledger is away, those that need none.</summary>
internal sealed class MetricsPage(PresentFigures figures, Tally tally, CountdownLoop countdown, Schools schools, IWakeUps wakeUps, Roles roles, IServiceProvider services, HubClock clock)
{
    /// <summary>The page of /metrics.</summary>
    public async Task<string> WriteAsync(CancellationToken cancel)
    {
        var now = await figures.ReadAsync(cancel);
        IEnumerable<MetricSample> samples =
        [
            HubMetrics.Build.Is(1, HubVersion.Text),
            HubMetrics.LedgerUp.Is(now is null ? 0 : 1),
            HubMetrics.BusUp.Is(wakeUps.Works ? 1 : 0),
            HubMetrics.Leader.Is(services.GetService<ILeadership>() is { Leads: true } ? 1 : 0),
            .. roles.ToString().Split(',').Select(role => HubMetrics.Role.Is(1, role)),
            .. now is null ? [] : OfWork(now).Concat(OfDeliveries(now)).Concat(OfNights(now)),
            .. countdown.Last.Endings.Select(ending => HubMetrics.Expiry.Is(Countdown.DaysLeft(ending, clock.Today), ending.What)),
            .. countdown.Last.Schools.Select(school => HubMetrics.PasswordsDue.Is(school.Passwords, school.School)),
            .. countdown.Last.Schools.Select(school => HubMetrics.ConsentsEnding.Is(school.Consents, school.School)),
            .. tally.Samples,
            .. OfProcess(),
        ];
        return Exposition.Write(samples);
    }

    private static IEnumerable<MetricSample> OfWork(Figures now) =>
    [
        .. now.Queues.SelectMany(queue => new[]
        {
            HubMetrics.WorkRows.Is(queue.Due, Counters.Word(queue.Stage), "due"),
            HubMetrics.WorkRows.Is(queue.Working, Counters.Word(queue.Stage), "working"),
            HubMetrics.WorkRows.Is(queue.Later, Counters.Word(queue.Stage), "later"),
        }),
        .. now.Queues.Select(queue => HubMetrics.QueueAge.Is(queue.Age(now.At).TotalSeconds, Counters.Word(queue.Stage))),
        .. now.GivenUp.Select(given => HubMetrics.GivenUp.Is(given.Count, Counters.Word(given.Stage), given.Reason)),
    ];

    private static IEnumerable<MetricSample> OfDeliveries(Figures now) =>
    [
        .. now.Waiting.Select(waiting => HubMetrics.Waiting.Is(waiting.Count, waiting.School, waiting.State.ToString().ToLowerInvariant())),
        .. now.Held.Select(held => HubMetrics.Held.Is(held.Count, held.School, held.Gate)),
        .. from waiting in now.Waiting
           where waiting.HeldSince is not null
           select HubMetrics.HeldAge.Is((now.At - HubClock.ToMoment(waiting.HeldSince.GetValueOrDefault().ToDateTime(TimeOnly.MinValue))).TotalSeconds, waiting.School),
    ];

    private IEnumerable<MetricSample> OfNights(Figures now)
    {
        var nights = now.Nights.ToDictionary(night => night.School);
        return
        [
            .. now.Nights.Where(night => night.LastEndedAt is not null).Select(night => HubMetrics.NightEnded.Is(night.LastEndedAt.GetValueOrDefault().ToUnixTimeSeconds(), night.School)),
            .. now.Nights.Where(night => night.Last is not null).Select(night => HubMetrics.NightLast.Is(new DateTimeOffset(night.Last.GetValueOrDefault(), TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(), night.School)),
            .. schools.Sound.Select(school => HubMetrics.NightDone.Is(NightState.IsDoneFor(school, nights.GetValueOrDefault(school.Number.ToString()), clock.LocalNow) ? 1 : 0, school.Number.ToString())),
        ];
    }

    private static IEnumerable<MetricSample> OfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return
        [
            HubMetrics.Memory.Is(process.WorkingSet64),
            HubMetrics.Processor.Is(process.TotalProcessorTime.TotalSeconds),
            HubMetrics.Started.Is(new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000.0),
        ];
    }
}
