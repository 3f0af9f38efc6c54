using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Deliveries;

/// <summary>A person's stop that acts at once, whatever the files say (SD-S3): of everything about a pupil, or of everything to a person.</summary>
public sealed record Stop
{
    /// <summary>Derived from what it stops and when it began.</summary>
    public required Guid Id { get; init; }

    /// <summary>The short reference by which it is lifted.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose school.</summary>
    public required SchoolNumber School { get; init; }

    /// <summary>Everything about this pupil; null where a person is stopped.</summary>
    public PupilRef? Pupil { get; init; }

    /// <summary>Everything to this person: a name, an e-mail address or a contact's id; null where a pupil is stopped.</summary>
    public string? Person { get; init; }

    /// <summary>Who stopped it, and when.</summary>
    public required Said Begun { get; init; }

    /// <summary>Who lifted it; null while it holds.</summary>
    public Said? Lifted { get; init; }
}

/// <summary>A person's word.</summary>
/// <param name="By">The signed-in account.</param>
public sealed record Said(string By, DateTimeOffset At, string Why);
