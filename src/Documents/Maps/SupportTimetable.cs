using SenHub.Documents.House;

namespace SenHub.Documents.Maps;

/// <summary>The pupil's support week, held against the rows: it must reconcile with them (documents.md, section 8).</summary>
/// <param name="Differences">Where the two disagree, in words.</param>
public sealed record SupportTimetable(IReadOnlyList<TimetableSlot> Slots, IReadOnlyList<string> Differences)
{
    /// <summary>The slots in the order of the week, and each provision whose minutes a week differ between timetable and rows.</summary>
    public static SupportTimetable From(IReadOnlyList<TimetableSlot> slots, IEnumerable<MapRow> rows)
    {
        var ordered = slots.OrderBy(slot => slot.Day).ThenBy(slot => slot.From).ThenBy(slot => slot.Provision, StringComparer.Ordinal).ToList();
        var planned = rows.GroupBy(row => row.Provision).ToDictionary(same => same.Key, same => same.Sum(row => row.Minutes * row.SessionsPerWeek ?? 0));
        var differences =
            from timed in ordered.GroupBy(slot => slot.Provision)
            let shown = timed.Sum(slot => slot.Minutes)
            let row = planned.GetValueOrDefault(timed.Key)
            where shown != row
            select $"{timed.Key}: {HouseStyle.Number(shown)} minutes a week in the timetable, {HouseStyle.Number(row)} in the rows";
        return new SupportTimetable(ordered, [.. differences]);
    }
}
