namespace SenHub.Desk.Health;

/// <summary>The page for IT: that the night ran, and what does not go. Counts, codes and files; never a pupil.</summary>
public sealed record HealthView
{
    /// <summary>The nights of all is well, in a line.</summary>
    public required string Night { get; init; }

    /// <summary>What somebody has to look at; empty where all is well.</summary>
    public required IReadOnlyList<string> Troubles { get; init; }

    /// <summary>Each school of this hub that the visitor may look at: its last night and its deliveries in counts.</summary>
    public required IReadOnlyList<SchoolHealth> Schools { get; init; }

    /// <summary>Stages of the work with what is open in each.</summary>
    public required IReadOnlyList<QueueHealth> Queues { get; init; }

    /// <summary>Processes, database, bus: a line each.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>What runs out, nearest first.</summary>
    public required IReadOnlyList<string> Endings { get; init; }

    /// <summary>What was wrong in the files of the last night, by code.</summary>
    public required IReadOnlyList<FaultHealth> Faults { get; init; }
}

/// <summary>One school in counts.</summary>
public sealed record SchoolHealth(string Name, string LastNight, string EndedAt, int Ready, int Held, int Unknown, int Failed);

/// <summary>One stage in counts.</summary>
public sealed record QueueHealth(string Stage, int Due, int Working, int Later, string Oldest);

/// <summary>One kind of fault.</summary>
/// <param name="Places">The first places, each a file with line and column or sheet and cell.</param>
public sealed record FaultHealth(string Code, int Count, IReadOnlyList<string> Places);
