using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Service;

namespace SenHub.Workers.Observe;

/// <summary>Every quarter of an hour counts what runs out, for /metrics: it needs each school's files as the ledger knows them, which no scrape should wait for.</summary>
internal sealed partial class CountdownLoop(Schools schools, ILedger ledger, PasswordBoard passwords, HubClock clock, Outages outages, ILogger<CountdownLoop> log) : Loop(TimeSpan.FromMinutes(15), outages)
{
    /// <summary>What was counted last.</summary>
    public RunningOut Last { get; private set; } = new([], []);

    protected override Task TurnAsync(CancellationToken cancel) => TryAsync(() => CountAsync(cancel), Failed, cancel);

    private async Task CountAsync(CancellationToken cancel)
    {
        var (today, endings, counts) = (clock.Today, new List<Ending>(), new List<RunningOutOfSchool>());
        foreach (var school in schools.Sound.Select(school => school.Number))
        {
            endings.AddRange(await ledger.LoadAsync<List<Ending>>(school, Kept.Endings, DateOnly.MaxValue, cancel) ?? []);
            if (await ledger.LoadAsync<SencoFacts>(school, Kept.Facts, DateOnly.MaxValue, cancel) is not { } facts)
                continue;
            var renew = (await passwords.OfAsync(school, today, facts, cancel)).Count(one => one.Renew is not null);
            var ending = facts.Consents.Count(consent => ConsentGate.Holds(consent, [.. facts.Consents.Where(other => other.Pupil == consent.Pupil && other.Purpose == consent.Purpose && other.Recipient == consent.Recipient)], today)
                && ConsentGate.LastDay(consent) <= today.AddDays(Countdown.Pressing));
            counts.Add(new RunningOutOfSchool(school.ToString(), renew, ending));
        }

        Last = new RunningOut([.. endings.Distinct().GroupBy(ending => ending.What).Select(same => same.MinBy(ending => ending.On)!).OrderBy(ending => ending.What, StringComparer.Ordinal)], counts);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What runs out could not be counted; it is counted again: {Trace}")]
    private partial void Failed(string trace);
}

/// <summary>What runs out: the hub's own secrets and certificates, and counts of each school.</summary>
internal sealed record RunningOut(IReadOnlyList<Ending> Endings, IReadOnlyList<RunningOutOfSchool> Schools);

/// <summary>A school's counts.</summary>
/// <param name="Passwords">Recipients' passwords to be renewed.</param>
/// <param name="Consents">Consents that hold and run out within 30 days.</param>
internal sealed record RunningOutOfSchool(string School, int Passwords, int Consents);
