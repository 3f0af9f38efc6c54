using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>The accepted roll of a school: what all later stages compute from.</summary>
/// <param name="Version">Counts accepted changes, from 1; 0 is the empty roll before the first import.</param>
/// <param name="AsOf">The day of the night that accepted it.</param>
public sealed record SchoolRoll(SchoolNumber School, int Version, DateOnly AsOf, IReadOnlyList<Pupil> Pupils)
{
    /// <summary>Before the first import.</summary>
    public static SchoolRoll None(SchoolNumber school) => new(school, 0, DateOnly.MinValue, []);
}
