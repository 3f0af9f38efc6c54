using SenHub.Domain.Import;

namespace SenHub.Domain.Roll;

/// <summary>The accepted roll of a school: what all later stages compute from.</summary>
/// <param name="Version">Counts accepted changes, from 1; 0 is the empty roll before the first import.</param>
/// <param name="AsOf">The day of the night that accepted it.</param>
public sealed record SchoolRoll(SchoolNumber School, int Version, DateOnly AsOf, IReadOnlyList<Pupil> Pupils)
{
    /// <summary>Time and hash of the full export that gave this roll, so that the same export counts an absence once only.</summary>
    public RollSource? From { get; init; }

    /// <summary>The highest number that a pupil's reference ever had, where its bearer is no longer on the roll: a reference is never given twice, or a severed pupil's would name another (SD-W3).</summary>
    public int NumberedTo { get; init; }

    /// <summary>Before the first import.</summary>
    public static SchoolRoll None(SchoolNumber school) => new(school, 0, DateOnly.MinValue, []);
}

/// <summary>The full export that gave a roll.</summary>
/// <param name="AsOf">When the MIS made the data, local time.</param>
/// <param name="Hash">SHA-256 of its bytes, hexadecimal.</param>
public sealed record RollSource(DateTime AsOf, string Hash);
