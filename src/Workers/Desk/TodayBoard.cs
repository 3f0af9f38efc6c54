using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Desk.Today;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Import;

namespace SenHub.Workers.Desk;

/// <summary>Gathers the first page of a school's day for one visitor.</summary>
internal sealed class TodayBoard(ILedger ledger, IFiguresLedger figures, IHaltLedger halts, DeskLines lines)
{
    /// <summary>The page.</summary>
    public async Task<TodayView> OfAsync(DeskScene scene, CancellationToken cancel)
    {
        var (school, sees) = (scene.School.Number, scene.Visitor.SeesPapers(scene.School.Number));
        var due = sees ? await ledger.LoadAsync<List<DueItem>>(school, Kept.Due, DateOnly.MaxValue, cancel) ?? [] : [];
        var last = (await figures.ReadAsync([school], cancel)).Nights is [var newest, ..] ? newest : null;
        var before = sees && last?.Last is { } night ? await ledger.LoadAsync<List<DueItem>>(school, Kept.Due, night.AddDays(-1), cancel) ?? [] : [];
        var went = last?.Last is { } of ? await figures.DecidedSinceAsync(school, HubClock.ToMoment(of.ToDateTime(TimeOnly.MinValue)), cancel) : new Dictionary<DeliveryState, int>();
        return new TodayView
        {
            Night = await NightAsync(scene, last, went, cancel),
            Leaves = Leaves(scene, went.GetValueOrDefault(DeliveryState.Ready)),
            Waiting = [.. Waiting(await lines.OfAsync(school, scene.Today, cancel), scene)],
            Due = TodayDue.Groups(scene, due, before),
            Missing = TodayDue.Missing(scene, due),
            StopsSending = scene.Visitor.StopsSending(school),
            IsStopped = (await halts.StandingAsync(cancel)).Any(halt => halt.School == school && halt is { Route: null, IsQuarantine: false }),
        };
    }

    private async Task<string> NightAsync(DeskScene scene, NightFigure? last, IReadOnlyDictionary<DeliveryState, int> went, CancellationToken cancel)
    {
        if (last is { Open: { } open })
            return $"The night of {DayWords.Brief(open)} is under way.";
        if (last is not { Last: { } night, LastEndedAt: { } ended })
            return "No night has run yet.";
        var reading = await ledger.LoadAsync<NightReading>(scene.School.Number, Kept.Reading, DateOnly.MaxValue, cancel);
        var stale = reading?.DataOf is { } of && Freshness.IsStale(of, night, scene.Facts.Calendar) ? $" on data of {DayWords.Brief(of)}, for no newer export came" : "";
        var gone = went.Where(state => state.Key is DeliveryState.Sent or DeliveryState.Acknowledged or DeliveryState.HandedOver).Sum(state => state.Value);
        var faults = reading?.Faults.Count ?? 0;
        return $"The night of {DayWords.Brief(night)} ran to the end at {HubClock.ToLocal(ended):HH:mm}{stale}. Of what it decided, {gone} {(gone == 1 ? "is" : "are")} delivered, {went.GetValueOrDefault(DeliveryState.Ready)} ready, {went.GetValueOrDefault(DeliveryState.Held)} held{Failed(went)}; {(faults == 0 ? "nothing was wrong in the files" : faults == 1 ? "one thing was wrong in the files" : $"{faults} things were wrong in the files")}.";
    }

    private static string Failed(IReadOnlyDictionary<DeliveryState, int> went)
    {
        var (unknown, failed) = (went.GetValueOrDefault(DeliveryState.Unknown), went.GetValueOrDefault(DeliveryState.Failed) + went.GetValueOrDefault(DeliveryState.Bounced));
        return (unknown > 0 ? $", {unknown} of unknown outcome" : "") + (failed > 0 ? $", {failed} failed" : "");
    }

    private static string? Leaves(DeskScene scene, int ready) => ready == 0
        ? null
        : scene.Facts.Calendar.IsOpen(scene.Today)
            ? $"{ready} {(ready == 1 ? "leaves" : "leave")} in today's window, {scene.School.WindowFrom:HH:mm} to {scene.School.WindowTo:HH:mm}."
            : $"{ready} {(ready == 1 ? "waits" : "wait")} for the window of the next school day.";

    private static IEnumerable<WaitingFor> Waiting(IReadOnlyList<DeskLine> held, DeskScene scene) =>
        from line in held
        group line by line.Person is null ? OwnerWords.Of(line.Owner) : $"{line.Person} ({OwnerWords.Of(line.Owner)})" into person
        let isVisitor = scene.Visitor.Seats.Any(seat => seat.School == scene.School.Number && person.First().Person == seat.Row.Name)
        orderby isVisitor descending, person.Count() descending, person.Key
        select new WaitingFor(person.Key, person.Count(), person.Min(line => line.Since) is { } since ? $"the oldest since {DayWords.Brief(since)}" : "", isVisitor);
}
