using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>Who is named for a statutory step of the school that nobody has taken (SD-W1): three school days after its staff target the deputy, three more and the head.</summary>
public static class Escalation
{
    /// <summary>School days that a step may lie untouched with each person.</summary>
    public const int SchoolDays = 3;

    /// <summary>The items, those passed on with their new person and the reason in their basis. The safeguarding lead's own items stay with the safeguarding lead.</summary>
    public static IReadOnlyList<DueItem> Apply(IReadOnlyList<DueItem> items, SencoFacts facts, DateOnly night)
    {
        var days = new DayCounts(facts.Calendar);
        return [.. items.Select(item => PassOn(item, facts, days, night))];
    }

    private static DueItem PassOn(DueItem item, SencoFacts facts, DayCounts days, DateOnly night)
    {
        if (item is not { Owner: DutyOwner.School, Kind: DueKind.Statutory, Status: DueStatus.Due or DueStatus.Overdue, Tentative: false, StaffTarget: { } target }
            || item.RuleId == StatutoryHold.RuleId)
            return item;
        var untouched = Untouched(days, target, night);
        var role = untouched >= 2 * SchoolDays ? StaffRoles.Head : untouched >= SchoolDays ? StaffRoles.Deputy : null;
        if (role is null || Holder(facts, role, night) is not { } person || person == item.Person)
            return item;
        return item with
        {
            Person = person,
            Basis = FormattableString.Invariant($"{item.Basis}; untouched for {untouched} school days after the staff target, so passed on to {person} ({role})"),
        };
    }

    // School without a deputy goes straight to the head.
    private static string? Holder(SencoFacts facts, string role, DateOnly night) =>
        facts.Staff.Holding(role, night).Concat(facts.Staff.Holding(StaffRoles.Head, night)).FirstOrDefault()?.Name;

    private static int Untouched(DayCounts days, DateOnly target, DateOnly night)
    {
        var since = new DaySpan(target.AddDays(1), night);
        return days.Covers(target) && days.Covers(night) ? days.SchoolDays(since) : days.WorkingDays(since);
    }
}
