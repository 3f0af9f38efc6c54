using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>The one list where a rule is added: families of rules, and the steps they speak of.</summary>
public static class DueRules
{
    private static readonly Func<RuleNight, IEnumerable<DueItem>>[] Families = [ReviewClock.For, FurtherClock.For];

    /// <summary>Every step of every rule that is computed.</summary>
    public static IReadOnlyList<RuleStep> Steps { get; } = [.. CaseRules.Steps, StatutoryHold.Step];

    /// <summary>What a step asks for, as an instruction.</summary>
    public static string Does(DueItem item) =>
        Steps.FirstOrDefault(step => step.RuleId == item.RuleId && step.Step == item.Step)?.Does ?? item.Step;

    /// <summary>What is due on a night, for every pupil of the roll, by last lawful day; items without a date stand last.</summary>
    public static IReadOnlyList<DueItem> For(SchoolRoll roll, SencoFacts facts, DateOnly night) =>
    [
        .. roll.Pupils
            .SelectMany(pupil => Families.SelectMany(family => family(new(pupil, facts, night))).Where(item => StillRuns(item, pupil)))
            .OrderBy(item => item.LastLawfulDay ?? DateOnly.MaxValue)
            .ThenBy(item => item.Pupil)
            .ThenBy(item => item.RuleId, StringComparer.Ordinal)
            .ThenBy(item => item.Step, StringComparer.Ordinal),
    ];

    // A leaver's next review is the new school's; what follows a meeting held here goes on (SD-W4).
    private static bool StillRuns(DueItem item, Pupil pupil) =>
        pupil.State != RollState.Left || item is { Step: "report" or "decision" or "notice" or "final", Tentative: false };
}
