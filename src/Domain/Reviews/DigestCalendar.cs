using SenHub.Domain.Import;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>Keeps the calendar file's entries from night to night (SD-P2).</summary>
public static class DigestCalendar
{
    private const int DaysKept = 90;

    /// <summary>Today's entries from the due items and the entries of the last digest, by day. What fell away is cancelled, and forgotten ninety days after its day.</summary>
    public static IReadOnlyList<CalendarItem> For(
        SchoolNumber school, IReadOnlyList<DueItem> items, IReadOnlyList<CalendarItem> yesterday, DateOnly night)
    {
        var known = yesterday.ToDictionary(entry => entry.Uid);
        var today = items.Where(item => item.StaffTarget is not null).Select(item => Entry(school, item)).DistinctBy(entry => entry.Uid).ToList();
        var uids = today.Select(entry => entry.Uid).ToHashSet();
        return
        [
            .. today
                .Select(entry => Follow(entry, known.GetValueOrDefault(entry.Uid)))
                .Concat(yesterday.Where(entry => !uids.Contains(entry.Uid)).Select(Cancel).Where(entry => night.DayNumber - entry.On.DayNumber <= DaysKept))
                .OrderBy(entry => entry.On)
                .ThenBy(entry => entry.Uid, StringComparer.Ordinal),
        ];
    }

    private static CalendarItem Entry(SchoolNumber school, DueItem item)
    {
        var pupil = item.Pupil?.ToString() ?? "";
        var uid = DerivedId.Of("due", school.ToString(), pupil, item.RuleId, item.Step, item.Cycle);
        var summary = $"{pupil} {DueRules.Does(item)} ({item.RuleId}, by {DayWords.Brief(item.LastLawfulDay ?? item.StaffTarget!.Value)})".TrimStart();
        var on = item.StaffTarget!.Value;
        return new($"{uid}@senhub", 0, DerivedId.Of("entry", DayWords.Full(on), summary).ToString(), on, summary, Cancelled: false);
    }

    private static CalendarItem Follow(CalendarItem today, CalendarItem? before)
    {
        if (before is null)
            return today;
        var same = before.Hash == today.Hash && !before.Cancelled;
        return today with { Sequence = same ? before.Sequence : before.Sequence + 1 };
    }

    private static CalendarItem Cancel(CalendarItem entry) => entry.Cancelled ? entry : entry with { Cancelled = true, Sequence = entry.Sequence + 1 };
}
