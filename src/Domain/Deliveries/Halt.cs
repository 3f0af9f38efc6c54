using SenHub.Domain.Import;

namespace SenHub.Domain.Deliveries;

/// <summary>A person's stop of sending itself: of every channel or of one, of every school or of one. Everything goes on being made.</summary>
public sealed record Halt
{
    /// <summary>Derived from what it stops and when it began.</summary>
    public required Guid Id { get; init; }

    /// <summary>One school; null for every school of the hub.</summary>
    public SchoolNumber? School { get; init; }

    /// <summary>One channel by its route; null for all.</summary>
    public string? Route { get; init; }

    /// <summary>What is made meanwhile does not simply go when it is lifted: it is held, judged anew by the next night and listed by its digest first.</summary>
    public bool IsQuarantine { get; init; }

    /// <summary>Who began it, when and why.</summary>
    public required Said Begun { get; init; }

    /// <summary>Who lifted it; null while it stands.</summary>
    public Said? Lifted { get; init; }
}
