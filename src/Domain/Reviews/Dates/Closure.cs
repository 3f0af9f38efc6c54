using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>A closure of a setting, and whether it excuses the authority (EHCNA-06; SEND Regulations 2014, regs 5(4), 10(4), 13(3)). The exception adds no weeks: it switches the limit off.</summary>
/// <param name="FirstClosedDay">First day closed.</param>
/// <param name="ReopenDay">The earlier of the first INSET day and the first pupil day: the narrower window protects the family.</param>
public sealed record Closure(DateOnly FirstClosedDay, DateOnly ReopenDay)
{
    /// <summary>Days closed.</summary>
    public int Days => ReopenDay.DayNumber - FirstClosedDay.DayNumber;

    /// <summary>At least four continuous weeks: summer qualifies, Christmas and Easter do not.</summary>
    public bool IsLongEnough => Days >= 28;

    /// <summary>From one week before the closure to one week before re-opening, both days included.</summary>
    public DaySpan Window => new(FirstClosedDay.AddDays(-7), ReopenDay.AddDays(-7));

    /// <summary>Whether advice asked of the head on a day makes the exception possible.</summary>
    public bool Excuses(DateOnly asked) => IsLongEnough && Window.Holds(asked);
}
