using System.Text.RegularExpressions;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Proofs;
using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Workers.Desk.Held;

/// <summary>Where a waiting thing stands, in sentences.</summary>
internal static partial class StandingWords
{
    /// <summary>The states in which a delivery waits for a person.</summary>
    public static IReadOnlyList<DeliveryState> Waiting { get; } = [DeliveryState.Held, DeliveryState.Unknown, DeliveryState.Failed, DeliveryState.Bounced, DeliveryState.HandedOver];

    /// <summary>Whether it waits for a person: of what was handed over only what lies in the tray to be uploaded.</summary>
    public static bool Waits(Delivery delivery) => delivery.State == DeliveryState.HandedOver ? delivery.WaitsInTray : Waiting.Contains(delivery.State);

    /// <summary>"Held since Mon 9 Nov 2026, 6 school days".</summary>
    public static string Since(Delivery delivery, DateOnly day, SchoolCalendar calendar) => delivery.State switch
    {
        DeliveryState.Held => delivery.HeldSince is { } since ? $"Held since {DayWords.Brief(since)}, {Age(since, day, calendar)}" : "Held",
        DeliveryState.Unknown => $"Nobody knows whether it arrived, since {DayOf(delivery)}",
        DeliveryState.Failed => $"It could not be sent, {DayOf(delivery)}",
        DeliveryState.Bounced => $"It came back, sent {DayOf(delivery)}",
        _ => $"Laid in the tray {DayOf(delivery)}, to be uploaded",
    };

    /// <summary>What there is to say beside its holds; null for one that is held.</summary>
    public static string? Besides(Delivery delivery) => delivery.State switch
    {
        DeliveryState.Held => null,
        DeliveryState.Unknown => $"It may or may not have gone{After(delivery)}",
        DeliveryState.Failed => $"It did not get through{After(delivery)}",
        DeliveryState.Bounced => $"The mail came back{After(delivery)}",
        _ => "Somebody has to upload it and type the recipient's own reference",
    };

    /// <summary>The date in law of a review paper that is stopped; null where none runs.</summary>
    public static DueItem? DateInLaw(Delivery delivery, IReadOnlyList<DueItem> due) =>
        due.FirstOrDefault(item => item.RuleId == StatutoryHold.RuleId && item.Pupil?.ToString() == delivery.Subject && item.Cycle == StatutoryHold.CycleOf(delivery.Period, delivery.Recipient));

    /// <summary>The same in a sentence.</summary>
    public static string? Urgent(DueItem? item, DateOnly day) => item?.LastLawfulDay is not { } limit ? null
        : day > limit ? $"By law it had to reach them by {DayWords.Brief(limit)}: it is late." : $"By law it has to reach them by {DayWords.Brief(limit)}.";

    /// <summary>A reason without the commands of the server's own screen and without gate numbers.</summary>
    public static string Plain(string reason) => Marks().Replace(Commands().Replace(reason, ", and say whose it is"), "");

    /// <summary>With a capital and a full stop.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..].TrimEnd('.')}.";

    private static string Age(DateOnly since, DateOnly day, SchoolCalendar calendar) =>
        HoldAge.SchoolDays(since, day, calendar) is var age && age == 1 ? "1 school day" : FormattableString.Invariant($"{age} school days");

    private static string DayOf(Delivery delivery) => DayWords.Brief(DateOnly.FromDateTime(HubClock.ToLocal(delivery.SentAt ?? delivery.DecidedAt)));

    private static string After(Delivery delivery) => delivery.Note is { Length: > 0 } note ? $": {note}" : "";

    [GeneratedRegex(@",? then senhub confirm [0-9A-Z-]+")]
    private static partial Regex Commands();

    [GeneratedRegex(@" \[(GATE|SD|ROLL)[^\]]*\]")]
    private static partial Regex Marks();
}
