namespace SenHub.Domain.Provision.Effects;

/// <summary>From where impact is judged (FUND-07). Defaults are the rulebook's; a school may set its own.</summary>
public sealed record ImpactRules
{
    /// <summary>The rulebook's.</summary>
    public static ImpactRules Default { get; } = new();

    /// <summary>Share of recorded sessions that must have been attended before anything is judged.</summary>
    public decimal AttendedShare { get; init; } = 0.8m;

    /// <summary>Ratio gain below which the effect is less than expected: -1.</summary>
    public decimal AsExpected { get; init; } = 1.0m;

    /// <summary>Ratio gain from which the effect is more than modest: +1.</summary>
    public decimal Useful { get; init; } = 1.4m;

    /// <summary>Ratio gain from which the effect is plainly useful: +2.</summary>
    public decimal Strong { get; init; } = 2.0m;

    /// <summary>The effect of a gain against what was expected, from -2 (lost ground) to +2. The ratio counts to a tenth: months differ in length by more than that.</summary>
    public int EffectOf(decimal gain, decimal ratio) => (gain, decimal.Round(ratio, 1, MidpointRounding.AwayFromZero)) switch
    {
        ( < 0, _) => -2,
        (_, var tenths) when tenths < AsExpected => -1,
        (_, var tenths) when tenths < Useful => 0,
        (_, var tenths) when tenths < Strong => 1,
        _ => 2,
    };
}
