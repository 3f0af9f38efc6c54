using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Turns steps and limits into due items of one case on the day it is asked about.</summary>
public sealed record CaseDay(CaseFacts Facts)
{
    /// <summary>The day of the question.</summary>
    public DateOnly AsOf => Facts.AsOf;

    /// <summary>The school's calendar.</summary>
    public SchoolCalendar Calendar => Facts.Calendar;

    /// <summary>Whether nothing but the school's calendar is given: then its own dates are asked for.</summary>
    public bool AsksOfCalendar => Calendar.Terms.Count > 0 && Facts == new CaseFacts { AsOf = AsOf, Calendar = Calendar, Local = Facts.Local };

    /// <summary>NC year as taught on a day, else by age (CAL-06); null when neither is known.</summary>
    public int? YearOn(DateOnly day) =>
        Facts.NcYear is { } taught ? taught + SchoolYear.StartYearOf(day) - SchoolYear.StartYearOf(AsOf)
        : Facts.BornOn is { } born ? SchoolYear.NcYearOf(born, day)
        : null;

    /// <summary>A step with its limit; weeks counted from a day may be tightened by a local rule.</summary>
    /// <param name="from">The day counted from.</param>
    /// <param name="done">The fact that ends the step.</param>
    public Finding Item(RuleStep step, DateOnly limit, string basis, DateOnly? from = null, bool done = false, bool back = false, string cycle = "") =>
        Finding.Of(Dated(step, limit, basis, done) with { Cycle = cycle }, from, back);

    /// <summary>The due item alone. The target moves back only, to a school day where the school acts (CAL-05), else to a working day (TIME-07).</summary>
    public DueItem Dated(RuleStep step, DateOnly limit, string basis, bool done = false)
    {
        var target = step.Owner == DutyOwner.School ? Calendar.SchoolTarget(limit) : Calendar.Holidays.OnOrBefore(limit);
        return Targeted(step, limit, target, basis, done);
    }

    /// <summary>The due item with a target of its own.</summary>
    public DueItem Targeted(RuleStep step, DateOnly limit, DateOnly target, string basis, bool done = false)
    {
        var days = DueDates.Of(step, limit, target);
        return DueItem.Undated(step, basis) with
        {
            LastLawfulDay = days.Limit,
            StaffTarget = days.Target,
            WarnFrom = days.WarnFrom,
            Status = done ? DueStatus.Done : days.StatusOn(AsOf),
        };
    }

    /// <summary>A step whose day cannot be told, with the members that are missing: never silence.</summary>
    public static Finding Missing(RuleStep step, string members) => Finding.Of(DueItem.Undated(step, $"not known: {members}"));
}
