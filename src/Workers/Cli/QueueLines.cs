using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Cli;

/// <summary>Queues and what fails, for status: the same numbers as /metrics, in lines for a terminal.</summary>
internal static class QueueLines
{
    /// <summary>A table of the stages with anything open, then what is held and what failed, by reason.</summary>
    public static IEnumerable<string> Of(Figures figures)
    {
        var open = figures.Queues.Where(queue => queue.Due + queue.Working + queue.Later > 0).ToList();
        yield return open.Count == 0 ? "Work: none is open." : FormattableString.Invariant($"{"Work",-12}{"due",8}{"at work",9}{"later",8}  oldest due");
        foreach (var queue in open)
            yield return FormattableString.Invariant($"  {queue.Stage,-10}{queue.Due,8}{queue.Working,9}{queue.Later,8}  {(queue.OldestDue is null ? "-" : Span(queue.Age(figures.At)))}");
        if (figures.GivenUp.Count > 0)
            yield return $"Given up: {string.Join(", ", figures.GivenUp.Select(given => FormattableString.Invariant($"{given.Count} {given.Stage} ({given.Reason})")))}";
        if (figures.HeldSince is { } since)
            yield return $"Held by reason: {ByGate(figures.Held)}; the oldest since {DayWords.Brief(since)} ({Days(DateOnly.FromDateTime(HubClock.ToLocal(figures.At)).DayNumber - since.DayNumber)})";
        var badly = figures.Waiting.Where(waiting => waiting.State is DeliveryState.Unknown or DeliveryState.Bounced or DeliveryState.Failed).GroupBy(waiting => waiting.State).ToList();
        if (badly.Count > 0)
            yield return $"Ended badly: {string.Join(", ", badly.Select(same => FormattableString.Invariant($"{same.Sum(one => one.Count)} {same.Key.ToString().ToLowerInvariant()}")))}";
    }

    /// <summary>The same for a program.</summary>
    public static object AsJson(Figures figures) => new
    {
        queues = figures.Queues.Select(queue => new { stage = Counters.Word(queue.Stage), queue.Due, queue.Working, queue.Later, oldestSeconds = (int)queue.Age(figures.At).TotalSeconds }),
        givenUp = figures.GivenUp.Select(given => new { stage = Counters.Word(given.Stage), given.Reason, given.Count }),
        held = figures.Held.Select(held => new { held.School, reason = held.Gate, held.Count }),
        figures.HeldSince,
    };

    /// <summary>How long something waits, in the largest unit that fits.</summary>
    public static string Span(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => FormattableString.Invariant($"{span.TotalSeconds:0} s"),
        { TotalHours: < 1 } => FormattableString.Invariant($"{span.TotalMinutes:0} min"),
        { TotalDays: < 2 } => FormattableString.Invariant($"{span.TotalHours:0} h"),
        _ => FormattableString.Invariant($"{span.TotalDays:0} days"),
    };

    private static string ByGate(IReadOnlyList<HeldFigure> held) => string.Join(
        ", ",
        from one in held
        group one.Count by one.Gate into gate
        orderby gate.Sum() descending, gate.Key
        select FormattableString.Invariant($"{gate.Key} {gate.Sum()}"));

    private static string Days(int days) => days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");
}
