using SenHub.Domain.Documents.Rounds;

namespace SenHub.Adapters.Storage;

/// <summary>Everything that one piece of work saves, in one transaction with its own completion.</summary>
public sealed record Saving
{
    /// <summary>Nothing but the completion.</summary>
    public static Saving Nothing { get; } = new();

    /// <summary>Values for later stages.</summary>
    public IReadOnlyList<Snapshot> Snapshots { get; init; } = [];

    /// <summary>Papers made.</summary>
    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>Deliveries planned or changed.</summary>
    public IReadOnlyList<Delivery> Deliveries { get; init; } = [];

    /// <summary>Decisions on what was read.</summary>
    public IReadOnlyList<ImportRecord> Decisions { get; init; } = [];

    /// <summary>What of it waits for a person, origin by origin.</summary>
    public IReadOnlyList<HeldTonight> Held { get; init; } = [];

    /// <summary>What teachers are asked from now on.</summary>
    public IReadOnlyList<InputRequest> Requests { get; init; } = [];

    /// <summary>What teachers sent back.</summary>
    public IReadOnlyList<InputReply> Replies { get; init; } = [];

    /// <summary>Work caused.</summary>
    public IReadOnlyList<NextWork> Next { get; init; } = [];

    /// <summary>The night ends with this.</summary>
    public bool EndsNight { get; init; }

    /// <summary>Both in one: papers, deliveries and the work they cause.</summary>
    public Saving And(Saving other) => this with { Papers = [.. Papers, .. other.Papers], Deliveries = [.. Deliveries, .. other.Deliveries], Next = [.. Next, .. other.Next] };
}

/// <summary>A value that one stage leaves for the next, by name. The latest of a name stands until a newer one is saved.</summary>
public sealed record Snapshot(string Name, object Value);
