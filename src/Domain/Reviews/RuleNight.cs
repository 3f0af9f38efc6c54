using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>Turns a step and its limit into a due item of one pupil on one night: target, warning, status and the person named.</summary>
public sealed record RuleNight(Pupil Pupil, SencoFacts Facts, DateOnly Night)
{
    /// <summary>The SENCo of the pupil's phase (SD-W1).</summary>
    public string? Person { get; } = Facts.Staff.SencoOf(Pupil, Night)?.Name;

    /// <summary>A step with its limit.</summary>
    /// <param name="limit">The last lawful day.</param>
    /// <param name="done">The day on which the fact that ends it happened.</param>
    /// <param name="basis">The facts it rests on, in words.</param>
    public DueItem Item(RuleStep step, DateOnly limit, DateOnly? done, string basis, string cycle, bool tentative = false)
    {
        var target = step.Owner == DutyOwner.School ? Facts.Calendar.SchoolTarget(limit) : Facts.Calendar.Holidays.OnOrBefore(limit);
        var warnFrom = limit.AddDays(-step.WarnDays);
        return Bare(step, basis, cycle) with
        {
            LastLawfulDay = limit,
            StaffTarget = target,
            WarnFrom = warnFrom < target ? warnFrom : target,
            Status = done is not null ? DueStatus.Done : tentative ? DueStatus.NotDue : StatusOf(limit, target, warnFrom),
            Tentative = tentative,
        };
    }

    /// <summary>A step whose date cannot be told: never silence.</summary>
    /// <param name="missing">What is missing, in words.</param>
    public DueItem Unknown(RuleStep step, string missing) => Bare(step, missing, "");

    private DueItem Bare(RuleStep step, string basis, string cycle) => new()
    {
        Pupil = Pupil.Ref,
        RuleId = step.RuleId,
        Step = step.Step,
        Owner = step.Owner,
        Kind = step.Kind,
        Status = DueStatus.InsufficientData,
        Basis = basis,
        Source = step.Source,
        Confidence = step.Confidence,
        Person = Person,
        Cycle = cycle,
    };

    private DueStatus StatusOf(DateOnly limit, DateOnly target, DateOnly warnFrom) =>
        Night > limit ? DueStatus.Overdue
        : Night >= target ? DueStatus.Due
        : Night >= warnFrom ? DueStatus.DueSoon
        : DueStatus.NotDue;
}
