namespace SenHub.Documents.Faults;

/// <summary>How the hub stands on a morning, in counts.</summary>
public sealed record Heartbeat
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>The morning.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The night before it was run to its end.</summary>
    public required bool IsDone { get; init; }

    /// <summary>Papers made in that night.</summary>
    public required int Made { get; init; }

    /// <summary>Deliveries that went since the morning before.</summary>
    public required int Sent { get; init; }

    /// <summary>Deliveries that are held now.</summary>
    public required int Held { get; init; }

    /// <summary>Deliveries of unknown outcome now.</summary>
    public required int Unknown { get; init; }

    /// <summary>Day of the newest export that was believed; null where none ever was.</summary>
    public DateOnly? DataOf { get; init; }

    /// <summary>Sending is stopped by a person, or the hub only builds.</summary>
    public bool IsStopped { get; init; }

    /// <summary>What needs a person, a line each: stops, channels that stand still, failed work, what runs out.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
