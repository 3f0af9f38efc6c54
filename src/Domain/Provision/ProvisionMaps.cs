using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>Costed provision maps (FUND-01…06).</summary>
public static class ProvisionMaps
{
    /// <summary>One pupil's map of the school year of a day, with costs up to and including that day, or the last day on roll.</summary>
    public static ProvisionMap For(Pupil pupil, SencoFacts facts, DateOnly asOf) => new SchoolCosting(facts, asOf).MapOf(pupil);

    /// <summary>The maps of all pupils who have provision, in the order of the roll.</summary>
    public static IReadOnlyList<ProvisionMap> OfSchool(SchoolRoll roll, SencoFacts facts, DateOnly asOf) => new SchoolCosting(facts, asOf).MapsOf(roll);
}
