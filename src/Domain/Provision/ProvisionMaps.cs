using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>Costed provision maps (FUND-01…06).</summary>
public static class ProvisionMaps
{
    /// <summary>One pupil's map of the school year of a day, with costs up to and including that day.</summary>
    public static ProvisionMap For(Pupil pupil, SencoFacts facts, DateOnly asOf) => throw new NotImplementedException();
}
