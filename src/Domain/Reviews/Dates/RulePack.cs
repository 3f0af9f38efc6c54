namespace SenHub.Domain.Reviews.Dates;

/// <summary>The rules as they stand from a day on.</summary>
/// <param name="Version">Goes with each item.</param>
/// <param name="From">First day on which it answers.</param>
/// <param name="Families">One function a family of rules, for a case.</param>
/// <param name="OfPupils">One function a family of rules, for a pupil of the roll on a night.</param>
/// <param name="OfSchools">One function a family of rules, for the school on a night.</param>
public sealed record RulePack(
    string Version,
    DateOnly From,
    IReadOnlyList<Func<CaseDay, IEnumerable<Finding>>> Families,
    IReadOnlyList<Func<RuleNight, IEnumerable<DueItem>>> OfPupils,
    IReadOnlyList<Func<SchoolNight, IEnumerable<DueItem>>> OfSchools);

/// <summary>Every pack, so that a question about an old day, or an old night run again, gets the old answer: a change of the law is a pack more and a function.</summary>
public static class RulePacks
{
    private static readonly RulePack Act2014 = new(
        "2014-09",
        new(2014, 9, 1),
        [
            AssessmentRules.For, AppealRules.For, TribunalRules.For, PlanRules.For, PhaseTransferRules.For,
            AuthorityMoveRules.For, AgeRules.For, SupportRules.For, CensusRules.For, ExamRules.For, RecordRules.For,
        ],
        [ReviewClock.For, FurtherClock.For, SupportClock.For, RecordClock.For],
        [SchoolClock.For, SchoolClock.Census]);

    /// <summary>In order of their days. The grant's condition was published on 25 June 2026 and ends with its day (REF-05).</summary>
    public static IReadOnlyList<RulePack> All { get; } =
    [
        Act2014,
        Act2014 with { Version = "2026-06", From = new(2026, 6, 25), Families = [.. Act2014.Families, GrantRules.For], OfSchools = [.. Act2014.OfSchools, SchoolClock.Grant] },
        Act2014 with { Version = "2027-01", From = new(2027, 1, 1) },
    ];

    /// <summary>The pack of a day; before the first, the first.</summary>
    public static RulePack On(DateOnly day) => On(All, day);

    /// <summary>The pack of a day among these, which stand in order of their days.</summary>
    public static RulePack On(IReadOnlyList<RulePack> packs, DateOnly day) => packs.LastOrDefault(pack => pack.From <= day) ?? packs[0];
}
