using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>What is due on a night, by the rules of that night; a rule is added to a family of <see cref="RulePacks"/>, and its step to the list here.</summary>
public static class DueRules
{
    /// <summary>Every step of every rule that is computed.</summary>
    public static IReadOnlyList<RuleStep> Steps { get; } = [.. CaseRules.Steps, StatutoryHold.Step];

    /// <summary>What a step asks for, as an instruction.</summary>
    public static string Does(DueItem item) =>
        Steps.FirstOrDefault(step => step.RuleId == item.RuleId && step.Step == item.Step)?.Does ?? item.Step;

    /// <summary>What is due on a night, for every pupil of the roll, by last lawful day; items without a date stand last.</summary>
    public static IReadOnlyList<DueItem> For(SchoolRoll roll, SencoFacts facts, DateOnly night) => For(roll, facts, night, RulePacks.On(night));

    /// <summary>The same by one pack.</summary>
    public static IReadOnlyList<DueItem> For(SchoolRoll roll, SencoFacts facts, DateOnly night, RulePack rules)
    {
        var school = new SchoolNight(roll.Pupils, facts, night, rules);
        var items = new List<DueItem>();
        foreach (var pupil in roll.Pupils)
        {
            if (!school.Concerns(pupil))
                continue;
            var one = new RuleNight(school, pupil);
            foreach (var family in rules.OfPupils)
            {
                foreach (var item in family(one))
                {
                    if (StillRuns(item, pupil))
                        items.Add(item);
                }
            }
        }

        items.Sort(InOrder);
        return items;
    }

    /// <summary>What is due of the school as a whole on a night.</summary>
    public static IReadOnlyList<DueItem> OfSchool(SchoolRoll roll, SencoFacts facts, DateOnly night)
    {
        var school = new SchoolNight(roll.Pupils, facts, night, RulePacks.On(night));
        return [.. school.Rules.OfSchools.SelectMany(family => family(school))];
    }

    private static int InOrder(DueItem one, DueItem other)
    {
        var days = (one.LastLawfulDay ?? DateOnly.MaxValue).CompareTo(other.LastLawfulDay ?? DateOnly.MaxValue);
        if (days != 0)
            return days;
        var pupils = one.Pupil.GetValueOrDefault().CompareTo(other.Pupil.GetValueOrDefault());
        if (pupils != 0)
            return pupils;
        var rules = string.CompareOrdinal(one.RuleId, other.RuleId);
        return rules != 0 ? rules
            : string.CompareOrdinal(one.Step, other.Step) is var steps and not 0 ? steps
            : string.CompareOrdinal(one.Cycle, other.Cycle);
    }

    // A leaver's next review is the new school's; what follows a meeting held here goes on, and so does the sending of the file (SD-W4).
    private static bool StillRuns(DueItem item, Pupil pupil) =>
        pupil.State != RollState.Left || item is { RuleId: "DP-08" } or { Step: "report" or "decision" or "notice" or "final", Tentative: false };
}
