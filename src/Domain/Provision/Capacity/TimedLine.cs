using SenHub.Domain.Time;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>A slot with the provision row it belongs to; null where the sheet Provision has none of that pupil and name that still runs.</summary>
/// <param name="Session">What makes slots of several pupils one session: the intervention and its group, or the pupil alone.</param>
public sealed record TimedLine(WeekSlot Slot, ProvisionLine? Line, string Session)
{
    /// <summary>Joins slots and rows on a night; rows that have ended clash with nothing any more.</summary>
    public static IReadOnlyList<TimedLine> Join(IReadOnlyList<WeekSlot> slots, IReadOnlyList<ProvisionLine> lines, DateOnly night)
    {
        var byName = lines.Where(line => !(line.End < night)).ToLookup(line => (line.Pupil, Key(line.Intervention)));
        return [.. slots.Select(slot => Of(slot, byName[(slot.Pupil, Key(slot.Intervention))].OrderBy(line => line.Start).ThenBy(line => line.LineId, StringComparer.Ordinal).FirstOrDefault()))];
    }

    /// <summary>Whether the rows' days meet; a slot without a row may be any day.</summary>
    public bool RunsWith(TimedLine other) => Days(Line).Meets(Days(other.Line));

    /// <summary>A name as it is compared.</summary>
    public static string Key(string name) => name.Trim().ToUpperInvariant();

    private static TimedLine Of(WeekSlot slot, ProvisionLine? line) =>
        new(slot, line, $"{Key(slot.Intervention)}/{(line?.Group is { } group && !string.IsNullOrWhiteSpace(group) ? Key(group) : slot.Pupil.ToString())}");

    private static DaySpan Days(ProvisionLine? line) => new(line?.Start ?? DateOnly.MinValue, line?.End ?? DateOnly.MaxValue);
}
