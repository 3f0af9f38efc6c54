using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>Turns a step and its limit into a due item of one pupil on one night: target, warning, status and the person named.</summary>
public sealed class RuleNight(SchoolNight school, Pupil pupil)
{
    /// <summary>One pupil alone, by the rules of that night.</summary>
    public static RuleNight Of(Pupil pupil, SencoFacts facts, DateOnly night) => new(new SchoolNight([pupil], facts, night, RulePacks.On(night)), pupil);

    /// <summary>The school on that night.</summary>
    public SchoolNight School => school;

    /// <summary>Whose.</summary>
    public Pupil Pupil => pupil;

    /// <summary>The night.</summary>
    public DateOnly Night => school.Night;

    /// <summary>The SENCo of the pupil's phase (SD-W1).</summary>
    public string? Person { get; } = school.SencoOf(pupil);

    /// <summary>A step with its limit.</summary>
    /// <param name="limit">The last lawful day.</param>
    /// <param name="done">The day on which the fact that ends it happened.</param>
    /// <param name="basis">The facts it rests on, in words.</param>
    public DueItem Item(RuleStep step, DateOnly limit, DateOnly? done, string basis, string cycle, bool tentative = false)
    {
        var days = DueDates.Of(step, limit, school.TargetOf(step, limit));
        return new()
        {
            Pupil = pupil.Ref,
            RuleId = step.RuleId,
            Step = step.Step,
            Owner = step.Owner,
            Kind = step.Kind,
            LastLawfulDay = days.Limit,
            StaffTarget = days.Target,
            WarnFrom = days.WarnFrom,
            Status = done is not null ? DueStatus.Done : tentative ? DueStatus.NotDue : days.StatusOn(school.Night),
            Basis = basis,
            Source = step.Source,
            Confidence = step.Confidence,
            Person = Person,
            Cycle = cycle,
            RulePackVersion = school.Rules.Version,
            Tentative = tentative,
        };
    }

    /// <summary>A step whose date cannot be told: never silence.</summary>
    /// <param name="missing">What is missing, in words.</param>
    public DueItem Unknown(RuleStep step, string missing) => Named(DueItem.Undated(step, missing), "");

    /// <summary>An item of the calculator's, named for this pupil.</summary>
    public DueItem Named(DueItem item, string cycle) => item with { Pupil = pupil.Ref, Person = Person, Cycle = cycle, RulePackVersion = school.Rules.Version };
}
