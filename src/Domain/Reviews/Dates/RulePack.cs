namespace SenHub.Domain.Reviews.Dates;

/// <summary>The rules as they stand from a day on.</summary>
/// <param name="Version">Goes with each answer.</param>
/// <param name="From">First day on which it answers.</param>
/// <param name="Families">One function a family of rules.</param>
public sealed record RulePack(string Version, DateOnly From, IReadOnlyList<Func<CaseDay, IEnumerable<Finding>>> Families);

/// <summary>Every pack, so that a question about an old day gets the old answer: a change of the law is a pack more and a function.</summary>
public static class RulePacks
{
    private static readonly Func<CaseDay, IEnumerable<Finding>>[] Act2014 =
    [
        AssessmentRules.For, AppealRules.For, TribunalRules.For, PlanRules.For, PhaseTransferRules.For,
        AuthorityMoveRules.For, AgeRules.For, SupportRules.For, ExamRules.For, RecordRules.For,
    ];

    /// <summary>In order of their days. The grant's condition was published on 25 June 2026 and ends with its day (REF-05).</summary>
    public static IReadOnlyList<RulePack> All { get; } =
    [
        new("2014-09", new(2014, 9, 1), Act2014),
        new("2026-06", new(2026, 6, 25), [.. Act2014, GrantRules.For]),
        new("2027-01", new(2027, 1, 1), Act2014),
    ];

    /// <summary>The pack of a day; before the first, the first.</summary>
    public static RulePack On(DateOnly day) => All.LastOrDefault(pack => pack.From <= day) ?? All[0];
}
