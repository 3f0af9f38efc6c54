using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Provision.Progress;

namespace SenHub.Domain.Provision;

/// <summary>Thresholds of provision, progress and plans. They are settings of a school (school.yaml); these are the defaults.</summary>
public sealed record ProvisionRules
{
    /// <summary>The rulebook's.</summary>
    public static ProvisionRules Default { get; } = new();

    /// <summary>Of the four tests of Code 6.17.</summary>
    public ProgressRules Progress { get; init; } = ProgressRules.Default;

    /// <summary>Of impact.</summary>
    public ImpactRules Impact { get; init; } = ImpactRules.Default;

    /// <summary>Cycles in a row without their outcome, after which stepping up is suggested (SUP-07: authorities commonly look for two).</summary>
    public int UnmetCycles { get; init; } = 2;
}
