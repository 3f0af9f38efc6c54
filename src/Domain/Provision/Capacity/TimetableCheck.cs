using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Capacity;

/// <summary>Where timetable and rows of one pupil disagree.</summary>
/// <param name="Timetabled">Minutes a week in the timetable.</param>
/// <param name="Planned">Minutes a week in the rows: minutes times sessions.</param>
public sealed record TimetableGap(PupilRef Pupil, string Intervention, decimal Timetabled, decimal Planned, Place? Source);

/// <summary>The support timetable reconciled with the map (documents.md, section 8, part 5).</summary>
public static class TimetableCheck
{
    /// <summary>Each pupil and intervention whose minutes differ, among pupils who have a timetable at all.</summary>
    public static IReadOnlyList<TimetableGap> Of(SencoFacts facts, DateOnly night)
    {
        var timed = facts.Timetable.ToLookup(slot => slot.Pupil);
        var running = facts.Provision.Where(line => !(line.Start > night) && !(line.End < night) && line.Minutes is not null).ToLookup(line => line.Pupil);
        return [.. timed.OrderBy(own => own.Key).SelectMany(own => Of(own.Key, [.. own], [.. running[own.Key]]))];
    }

    private static IEnumerable<TimetableGap> Of(PupilRef pupil, List<WeekSlot> slots, List<ProvisionLine> lines) =>
        from name in slots.Select(slot => slot.Intervention).Concat(lines.Select(line => line.Intervention)).DistinctBy(TimedLine.Key).OrderBy(TimedLine.Key, StringComparer.Ordinal)
        let own = slots.Where(slot => TimedLine.Key(slot.Intervention) == TimedLine.Key(name)).ToList()
        let rows = lines.Where(line => TimedLine.Key(line.Intervention) == TimedLine.Key(name)).ToList()
        let shown = (decimal)own.Sum(slot => slot.Minutes)
        let planned = rows.Sum(line => (line.Minutes ?? 0) * (line.SessionsPerWeek ?? 0))
        where shown != planned
        select new TimetableGap(pupil, name.Trim(), shown, planned, own.FirstOrDefault()?.Source ?? rows.FirstOrDefault()?.Source);
}
