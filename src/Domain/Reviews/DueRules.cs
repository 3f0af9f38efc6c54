using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>The one list where a rule is added: families of rules, and the steps they speak of.</summary>
public static class DueRules
{
    /// <summary>Every step of every rule that is computed.</summary>
    public static IReadOnlyList<RuleStep> Steps { get; } = [];

    /// <summary>What is due on a night, for every pupil of the roll, by last lawful day; items without a date stand last.</summary>
    public static IReadOnlyList<DueItem> For(SchoolRoll roll, SencoFacts facts, DateOnly night) => throw new NotImplementedException();
}
