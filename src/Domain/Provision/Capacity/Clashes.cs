using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>Finds clashes of a week: a pupil in two places, a member of staff in two groups, more hours than somebody has.</summary>
public static class Clashes
{
    /// <summary>All clashes on a night, by kind, day and time.</summary>
    public static IReadOnlyList<Clash> Of(SencoFacts facts, DateOnly night)
    {
        var timed = TimedLine.Join(facts.Timetable, facts.Provision, night);
        return
        [
            .. timed.GroupBy(one => one.Slot.Pupil).OrderBy(own => own.Key).SelectMany(own => Pairs([.. own])).Select(pair => Twice(pair.First, pair.Second)),
            .. OfStaff(timed),
            .. StaffHours.Of(facts.Provision, facts.Staff, night),
        ];
    }

    private static IEnumerable<Clash> OfStaff(IReadOnlyList<TimedLine> timed)
    {
        var byStaff = timed.Where(one => one.Line?.StaffName is not null).GroupBy(one => Names.Key(one.Line!.StaffName!), StringComparer.OrdinalIgnoreCase);
        foreach (var staff in byStaff.OrderBy(staff => staff.Key, StringComparer.OrdinalIgnoreCase))
        {
            // Members of one group in one slot are one session: the clash is between sessions, once.
            var sessions = staff.DistinctBy(one => (one.Session, one.Slot.Day, one.Slot.From)).ToList();
            foreach (var (first, second) in Pairs(sessions).Where(pair => pair.First.Session != pair.Second.Session))
                yield return StaffTwice(first, second, [.. staff]);
        }
    }

    private static IEnumerable<(TimedLine First, TimedLine Second)> Pairs(IReadOnlyList<TimedLine> lines)
    {
        var inOrder = lines.OrderBy(one => one.Slot.Day).ThenBy(one => one.Slot.From).ThenBy(one => one.Session, StringComparer.Ordinal).ToList();
        for (var at = 0; at < inOrder.Count; at++)
        {
            for (var next = at + 1; next < inOrder.Count && inOrder[next].Slot.Overlaps(inOrder[at].Slot); next++)
            {
                if (inOrder[at].RunsWith(inOrder[next]))
                    yield return (inOrder[at], inOrder[next]);
            }
        }
    }

    private static Clash Twice(TimedLine first, TimedLine second) => new(
        ClashKind.PupilTwice,
        first.Slot.Pupil,
        [first.Slot.Pupil],
        $"in two places on {Clash.At(second.Slot.Day, second.Slot.From)}: {first.Slot.Intervention.Trim()} and {second.Slot.Intervention.Trim()}",
        second.Slot.Source);

    private static Clash StaffTwice(TimedLine first, TimedLine second, IReadOnlyList<TimedLine> all) => new(
        ClashKind.StaffTwice,
        null,
        [.. all.Where(one => one.Session == first.Session || one.Session == second.Session).Select(one => one.Slot.Pupil).Distinct().Order()],
        $"{second.Line!.StaffName!.Trim()} is in two groups on {Clash.At(second.Slot.Day, second.Slot.From)}: {Name(first)} and {Name(second)}",
        second.Slot.Source);

    private static string Name(TimedLine timed) => timed.Line?.Group is { } group && !string.IsNullOrWhiteSpace(group) ? group.Trim() : timed.Slot.Intervention.Trim();
}
