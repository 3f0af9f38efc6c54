using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Documents.Faults;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;

namespace SenHub.Workers.Documents;

/// <summary>How a school's hub stands on a morning: what the night came to, what went since yesterday, what needs a person. Counts only.</summary>
internal sealed class Mornings(ILedger ledger, IDeliveryLedger deliveries, IChannelLedger channels, IHaltLedger halts, Standstill standstill, HubClock clock)
{
    private static readonly DeliveryState[] Went = [DeliveryState.Sent, DeliveryState.HandedOver, DeliveryState.Acknowledged, DeliveryState.Bounced];

    /// <summary>The look.</summary>
    public async Task<Heartbeat> LookAsync(SchoolSettings school, DateOnly day, CancellationToken cancel)
    {
        var (night, since) = (day.AddDays(-1), clock.Now.AddDays(-1));
        var all = (await deliveries.OfSchoolAsync(school.Number, cancel)).Where(delivery => !ItNotices.Is(delivery.Kind, delivery.Period)).ToList();
        var papers = await deliveries.PapersAsync(school.Number, cancel);
        var stopped = (await halts.StandingAsync(cancel)).Where(halt => halt.School is null || halt.School == school.Number).ToList();
        return new Heartbeat
        {
            School = school.Name,
            Day = day,
            IsDone = await ledger.LastNightAsync(school.Number, cancel) is { } last && last.Date >= night,
            Made = papers.Count(paper => paper.MadeOn == night && !ItNotices.Is(paper.Kind, paper.Period)),
            Sent = all.Count(delivery => Went.Contains(delivery.State) && delivery.SentAt > since),
            Held = all.Count(delivery => delivery.State == DeliveryState.Held),
            Unknown = all.Count(delivery => delivery.State == DeliveryState.Unknown),
            DataOf = (await ledger.LoadAsync<NightReading>(school.Number, Kept.Reading, DateOnly.MaxValue, cancel))?.DataOf,
            IsStopped = stopped.Count > 0 || standstill.IsBuildOnly,
            Lines = [.. stopped.Select(HaltWords.Of), .. await NeedsAsync(school, all, day, cancel)],
        };
    }

    private async Task<IReadOnlyList<string>> NeedsAsync(SchoolSettings school, IReadOnlyList<Delivery> all, DateOnly day, CancellationToken cancel)
    {
        var standing = await channels.StandingAsync(school.Number, cancel);
        var endings = await ledger.LoadAsync<List<Ending>>(school.Number, Kept.Endings, DateOnly.MaxValue, cancel) ?? [];
        var (failed, givenUp) = (all.Count(delivery => delivery.State == DeliveryState.Failed), await ledger.GivenUpAsync(cancel));
        return
        [
            .. standing.Select(incident => $"nothing goes by {incident.Route}: {incident.Why}"),
            .. failed > 0 ? [FormattableString.Invariant($"{failed} deliveries failed; senhub held says why")] : Array.Empty<string>(),
            .. givenUp > 0 ? [FormattableString.Invariant($"{givenUp} pieces of work failed repeatedly and wait for a person; the log says which")] : Array.Empty<string>(),
            .. Countdown.Near(endings, day).Select(ending => Countdown.Words(ending, day)),
        ];
    }
}
