using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>The three days of a due item, in order: warning, target, limit.</summary>
/// <param name="WarnFrom">From this day it is shown as due soon.</param>
/// <param name="Target">Pulled back from the limit, never forward.</param>
/// <param name="Limit">The day the law or guidance gives.</param>
public readonly record struct DueDates(DateOnly WarnFrom, DateOnly Target, DateOnly Limit)
{
    /// <summary>The days of a step with its limit and target.</summary>
    public static DueDates Of(RuleStep step, DateOnly limit, DateOnly target) => new(Periods.Earlier(limit.AddDays(-step.WarnDays), target), target, limit);

    /// <summary>Where it stands on a day.</summary>
    public DueStatus StatusOn(DateOnly day) =>
        day > Limit ? DueStatus.Overdue
        : day >= Target ? DueStatus.Due
        : day >= WarnFrom ? DueStatus.DueSoon
        : DueStatus.NotDue;
}
