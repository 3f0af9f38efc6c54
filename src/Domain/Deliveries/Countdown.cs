using SenHub.Domain.Time;

namespace SenHub.Domain.Deliveries;

/// <summary>Counts down to the day something runs out. It is told from sixty days before; IT gets a word of its own at each step, once.</summary>
public static class Countdown
{
    /// <summary>Days before the last one; 0 is past it.</summary>
    public static IReadOnlyList<int> Steps { get; } = [60, 30, 14, 7, 1, 0];

    /// <summary>From here on it is something to look at: a new secret takes a person and some days.</summary>
    public const int Pressing = 30;

    /// <summary>Days left on a day; below 0 once it has run out.</summary>
    public static int DaysLeft(Ending ending, DateOnly day) => ending.On.DayNumber - day.DayNumber;

    /// <summary>The step it has come to; null while it is further off than the first.</summary>
    public static int? StepOf(Ending ending, DateOnly day)
    {
        var left = DaysLeft(ending, day);
        return left < 0 ? 0 : Steps.Where(step => step > 0 && left <= step).Select(step => (int?)step).LastOrDefault();
    }

    /// <summary>Those that are told on a day, the nearest first.</summary>
    public static IReadOnlyList<Ending> Near(IEnumerable<Ending> endings, DateOnly day) =>
        [.. endings.Distinct().Where(ending => StepOf(ending, day) is not null).OrderBy(ending => ending.On).ThenBy(ending => ending.What, StringComparer.Ordinal)];

    /// <summary>"the client secret of delivery.graph has 14 days left, until Sun 6 Dec 2026".</summary>
    public static string Words(Ending ending, DateOnly day) => DaysLeft(ending, day) switch
    {
        < 0 => $"{ending.What} ran out on {DayWords.Brief(ending.On)}",
        0 => $"{ending.What} runs out today",
        1 => $"{ending.What} has 1 day left, until {DayWords.Brief(ending.On)}",
        var left => FormattableString.Invariant($"{ending.What} has {left} days left, until {DayWords.Brief(ending.On)}"),
    };
}
