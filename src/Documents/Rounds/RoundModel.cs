using SenHub.Documents.House;
using SenHub.Domain.Documents.Rounds;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Rounds;

/// <summary>What the page beside a teacher's sheet says: who is asked about whom, what, and by when.</summary>
public sealed record RoundModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>Day of the data.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What was asked.</summary>
    public required InputRequest Request { get; init; }

    /// <summary>First asking or one of the two chasers.</summary>
    public required RoundStage Stage { get; init; }

    /// <summary>Pupils still without an answer, by name.</summary>
    public required IReadOnlyList<PupilName> Pupils { get; init; }

    /// <summary>It is not the first asking.</summary>
    public bool IsReminder => Stage != RoundStage.Asked;

    /// <summary>From where the request stands; pupils who left meanwhile are left out.</summary>
    public static RoundModel Of(string school, RequestStanding standing, SchoolRoll roll, DateOnly asOf)
    {
        var open = standing.Open.Select(row => row.Pupil).ToHashSet();
        return new()
        {
            School = school,
            AsOf = asOf,
            Request = standing.Request,
            Stage = standing.Stage,
            Pupils = [.. roll.Pupils.Where(pupil => open.Contains(pupil.Ref)).Select(PupilName.Of).OrderBy(name => name.Words, StringComparer.Ordinal).ThenBy(name => name.Ref)],
        };
    }
}
