using System.Globalization;
using Microsoft.Extensions.Options;
using SenHub.Adapters.Bus;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Desk.Health;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Time;
using SenHub.Workers.Cli;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Desk.Health;

/// <summary>Gathers the page for IT: the same truth as senhub status.</summary>
internal sealed class HealthBoard(
    Schools schools, IFiguresLedger figures, ILedger ledger, IChannelLedger channels, IWorkerLedger workers, IBroker broker, PasswordBoard passwords, IOptions<StorageOptions> storage, HubClock clock)
{
    /// <summary>The page; of other schools only those that the visitor may look at.</summary>
    public async Task<HealthView> OfAsync(DeskScene scene, CancellationToken cancel)
    {
        var seen = schools.Sound.Where(school => scene.Visitor.SeesHealth(school.Number)).ToList();
        var now = await figures.ReadAsync([.. seen.Select(school => school.Number)], cancel);
        var (alive, bus) = (await workers.AliveAsync(cancel), await broker.LookAsync(cancel));
        return new HealthView
        {
            Night = InWords(NightState.Of(seen, now, clock.LocalNow)),
            Troubles = [.. await TroublesAsync(seen, now, alive, bus, cancel)],
            Schools = [.. seen.Select(school => Of(school, now))],
            Queues = [.. now.Queues.Select(queue => new QueueHealth(queue.Stage.ToString(), queue.Due, queue.Working, queue.Later, queue.OldestDue is null ? "–" : QueueLines.Span(queue.Age(now.At))))],
            Parts = [.. CrewLines.InWords(alive), $"Ledger: {storage.Value.InWords()}", BusLine.Of(bus, clock.Now)],
            Endings = [.. (await EndingsAsync(seen, cancel)).Select(ending => Countdown.Words(ending, scene.Today))],
            Faults = await FaultsAsync(seen, cancel),
        };
    }

    private static string InWords(NightState night) =>
        night is { IsDone: true, Schools: 1 } ? "The last night is done."
        : night.IsDone ? string.Create(CultureInfo.InvariantCulture, $"The nights of all {night.Schools} schools here are done.")
        : night.Open > 0 ? string.Create(CultureInfo.InvariantCulture, $"Under way: {night.Open} of {night.Schools} schools; {night.Done} done.")
        : string.Create(CultureInfo.InvariantCulture, $"Of {night.Schools} schools {night.Done} are done, {night.Owed} have not run their night yet; {night.GivenUp} pieces of work wait for a person.");

    private async Task<IEnumerable<string>> TroublesAsync(IReadOnlyList<SchoolSettings> seen, Figures now, IReadOnlyList<Worker> alive, BrokerState bus, CancellationToken cancel)
    {
        var lines = new List<string>();
        lines.AddRange(now.GivenUp.Select(given => FormattableString.Invariant($"{given.Count} pieces of work of {given.Stage} failed repeatedly ({given.Reason}); the log says which.")));
        if (CrewLines.NeedsPerson(alive))
            lines.Add($"Nobody takes: {string.Join(", ", Worker.Missing(alive))}.");
        if (bus.Trouble is { } trouble)
            lines.Add($"The bus: {trouble}. Until then the hub works straight from the ledger.");
        foreach (var school in seen)
        {
            lines.AddRange((await channels.StandingAsync(school.Number, cancel)).Select(incident => FormattableString.Invariant($"{school.Name}: since {HubClock.ToLocal(incident.BeganAt):yyyy-MM-dd HH:mm} nothing goes by {incident.Route}: {incident.Why}.")));
            if ((await passwords.OfAsync(school.Number, cancel)).Count(one => one.Renew is not null) is > 0 and var due)
                lines.Add(FormattableString.Invariant($"{school.Name}: {due} passwords of recipients are to be renewed."));
        }

        return lines;
    }

    private static SchoolHealth Of(SchoolSettings school, Figures now)
    {
        var (name, night) = (school.Number.ToString(), now.Nights.FirstOrDefault(one => one.School == school.Number.ToString()));
        int Count(params DeliveryState[] states) => now.Waiting.Where(waiting => waiting.School == name && states.Contains(waiting.State)).Sum(waiting => waiting.Count);
        return new SchoolHealth(
            school.Name,
            night?.Last is { } last ? DayWords.Brief(last) : "none yet",
            night?.LastEndedAt is { } ended ? HubClock.ToLocal(ended).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "",
            Count(DeliveryState.Ready),
            Count(DeliveryState.Held),
            Count(DeliveryState.Unknown),
            Count(DeliveryState.Failed, DeliveryState.Bounced));
    }

    private async Task<IReadOnlyList<Ending>> EndingsAsync(IReadOnlyList<SchoolSettings> seen, CancellationToken cancel)
    {
        var all = new List<Ending>();
        foreach (var school in seen)
            all.AddRange(await ledger.LoadAsync<List<Ending>>(school.Number, Kept.Endings, DateOnly.MaxValue, cancel) ?? []);
        return Countdown.Near(all, clock.Today);
    }

    // Code, count and place: a fault's words may tell of what a sheet says, and IT sees no content (SD-W2).
    private async Task<IReadOnlyList<FaultHealth>> FaultsAsync(IReadOnlyList<SchoolSettings> seen, CancellationToken cancel)
    {
        const int MostPlaces = 5;
        var all = new List<(string Code, string Place)>();
        foreach (var school in seen)
        {
            var reading = await ledger.LoadAsync<NightReading>(school.Number, Kept.Reading, DateOnly.MaxValue, cancel);
            all.AddRange((reading?.Faults ?? []).Select(fault => (fault.Code, $"{school.Code}: {fault.Place}")));
        }

        return [.. all.GroupBy(fault => fault.Code).OrderByDescending(code => code.Count()).ThenBy(code => code.Key, StringComparer.Ordinal)
            .Select(code => new FaultHealth(code.Key, code.Count(), [.. code.Select(fault => fault.Place).Distinct().Take(MostPlaces)]))];
    }
}
