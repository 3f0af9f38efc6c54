using SenHub.Contracts;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage;

/// <summary>The ledger in numbers at one moment.</summary>
public sealed record Figures
{
    /// <summary>When they were read.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Every stage, in the order of the house.</summary>
    public required IReadOnlyList<QueueFigure> Queues { get; init; }

    /// <summary>Work given up, by stage and kind of fault.</summary>
    public required IReadOnlyList<GivenUpFigure> GivenUp { get; init; }

    /// <summary>Deliveries that are not at their end, or ended badly, by school and state.</summary>
    public required IReadOnlyList<WaitingFigure> Waiting { get; init; }

    /// <summary>Held deliveries by school and the first gate that holds them.</summary>
    public required IReadOnlyList<HeldFigure> Held { get; init; }

    /// <summary>Each school that ever had a night.</summary>
    public required IReadOnlyList<NightFigure> Nights { get; init; }

    /// <summary>The day since which the longest held delivery waits; null where none is held.</summary>
    public DateOnly? HeldSince => Waiting.Min(waiting => waiting.HeldSince);
}

/// <summary>A stage's rows of work that are open.</summary>
/// <param name="Due">Due now and taken by nobody.</param>
/// <param name="Working">Taken by a worker.</param>
/// <param name="Later">Not due yet.</param>
/// <param name="OldestDue">Since when the oldest of the due waits: since it fell due, and where it was due at once, since its night began. Null where none is due.</param>
public sealed record QueueFigure(Stage Stage, int Due, int Working, int Later, DateTimeOffset? OldestDue)
{
    /// <summary>How long the oldest waits at a moment; nothing where none does.</summary>
    public TimeSpan Age(DateTimeOffset now) => OldestDue is { } since && since < now ? now - since : TimeSpan.Zero;
}

/// <summary>Work that failed too often.</summary>
/// <param name="Reason">The kind of fault: a type's name.</param>
public sealed record GivenUpFigure(Stage Stage, string Reason, int Count);

/// <summary>Deliveries of a school in a state.</summary>
/// <param name="HeldSince">Of the held, the first day of the longest held.</param>
public sealed record WaitingFigure(string School, DeliveryState State, int Count, DateOnly? HeldSince);

/// <summary>Held deliveries of a school.</summary>
/// <param name="Gate">Rule that holds them.</param>
public sealed record HeldFigure(string School, string Gate, int Count);

/// <summary>How far a school's nights are.</summary>
/// <param name="Last">The newest night that ended; null before the first.</param>
/// <param name="LastEndedAt">When a night last ended.</param>
/// <param name="Open">The newest night that has begun and not ended; null where none is under way.</param>
/// <param name="Unmade">Work before the sending that is due or at work: a night ends when it knows what is to be made, and its papers are made after that.</param>
public sealed record NightFigure(string School, DateOnly? Last, DateTimeOffset? LastEndedAt, DateOnly? Open, int Unmade = 0);
