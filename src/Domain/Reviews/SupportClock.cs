using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>A pupil on SEN support on one night: the parents told, and three meetings a year (SUP-01, SUP-02; its target is SUP-03's).</summary>
public static class SupportClock
{
    /// <summary>Both steps, as far as the sheet Cycles records the parents' meetings.</summary>
    public static IEnumerable<DueItem> For(RuleNight night)
    {
        if (night.Pupil is not { State: RollState.OnRoll, Sen.Status: SenStatus.Support })
            yield break;
        var year = night.School.Facts.Calendar.YearOf(night.Night);
        DateOnly[] met = [.. night.School.ParentMeetingsOf(night.Pupil.Ref).Where(day => year.Holds(day) && day <= night.Night)];
        if (night.Pupil.Sen.Since is { } since && year.Holds(since) && since <= night.Night && !met.Any(day => day >= since))
            yield return night.Unknown(SupportSteps.Tell, MissingFacts.Told);
        if (met.Length == 0)
            yield return night.Unknown(SupportSteps.Meet, MissingFacts.ParentMeetings);
        else
            yield return night.Named(SupportRules.Year(night.Night, night.School.Facts.Calendar, night.School.TermTargets, met.Length, null), "");
    }
}
