using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>A leaver's file on one night (DP-08).</summary>
public static class RecordClock
{
    /// <summary>No sheet records that a file went, so the item falls silent this many days after its day.</summary>
    public const int DaysShown = 28;

    /// <summary>The file of a pupil who left and had SEN here.</summary>
    public static IEnumerable<DueItem> For(RuleNight night)
    {
        if (night.Pupil is not { State: RollState.Left } leaver)
            return [];
        if (leaver.LeftOn is not { } left)
            return [night.Unknown(RecordSteps.PassOn, MissingFacts.LeavingDay)];
        if (night.School.Facts.Calendar.SchoolDaysAfter(left, RecordRules.SchoolDays) is { } limit)
            return night.Night <= limit.AddDays(DaysShown) ? [night.Item(RecordSteps.PassOn, limit, null, $"left {DayWords.Plain(left)}", "")] : [];
        return night.Night <= left.AddDays(DaysShown) ? [night.Unknown(RecordSteps.PassOn, MissingFacts.CalendarEnds)] : [];
    }
}
