using System.Runtime.CompilerServices;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Who lives where, by the address as it is compared; reckoned once a roll, for each of its papers asks.</summary>
internal static class Households
{
    private static readonly ConditionalWeakTable<SchoolRoll, ILookup<string, PupilRef>> Known = [];

    /// <summary>Others at the pupil's address; none where it is not known.</summary>
    public static IReadOnlySet<PupilRef> OthersWith(Pupil pupil, SchoolRoll roll) =>
        pupil.Address?.Key is { Length: > 0 } home
            ? Known.GetValue(roll, Of)[home].Where(other => other != pupil.Ref).ToHashSet()
            : new HashSet<PupilRef>();

    private static ILookup<string, PupilRef> Of(SchoolRoll roll) =>
        roll.Pupils.Select(pupil => (pupil.Ref, pupil.Address?.Key)).Where(home => home.Key is { Length: > 0 }).ToLookup(home => home.Key!, home => home.Ref);
}
