using SenHub.Domain.Provision.Effects;

namespace SenHub.Domain.Provision.Governors;

/// <summary>An intervention that five pupils or more have.</summary>
/// <param name="Pupils">To the nearest five.</param>
/// <param name="Cost">Pounds of the school year.</param>
/// <param name="MeanEffect">From -2 to +2; null where fewer than five were judged.</param>
public sealed record GovernorsIntervention(string Intervention, string? Area, int Pupils, decimal Cost, decimal? MeanEffect)
{
    /// <summary>From cost and impact.</summary>
    public static GovernorsIntervention Of(InterventionCost one, IReadOnlyList<InterventionImpact> impact)
    {
        var judged = impact.Where(row => string.Equals(row.Intervention, one.Intervention, StringComparison.OrdinalIgnoreCase) && row.N >= Suppression.Threshold).ToList();
        return new(one.Intervention, one.Area, Rounded.Count(one.Pupils) ?? 0, one.Cost.Additional, judged.Count > 0 ? judged.Sum(row => row.MeanEffect * row.N) / judged.Sum(row => row.N) : null);
    }
}
