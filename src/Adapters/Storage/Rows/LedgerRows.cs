using SenHub.Contracts;

namespace SenHub.Adapters.Storage.Rows;

/// <summary>States of a row of work.</summary>
internal enum WorkState
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done; its results are saved.</summary>
    Done,

    /// <summary>Given up after repeated failure; status shows it.</summary>
    GivenUp,
}

internal sealed class NightRow
{
    public required string School { get; init; }

    public required DateOnly Date { get; init; }

    public required int Run { get; init; }

    public required DateTimeOffset DigestFrom { get; set; }

    public required DateTimeOffset ExportsBy { get; init; }

    public required bool Missed { get; init; }

    public required bool SendsDigest { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }
}

internal sealed class WorkRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required DateOnly Night { get; init; }

    public required int Run { get; init; }

    public required Stage Stage { get; init; }

    public required string Subject { get; init; }

    public required WorkState State { get; set; }

    public required DateTimeOffset NotBefore { get; set; }

    public required DateTimeOffset LeaseUntil { get; set; }

    public Guid? Lease { get; set; }

    public int Attempts { get; set; }

    /// <summary>Higher goes first: 0 the night's bulk, 1 a person's wish.</summary>
    public int Priority { get; set; }

    public string? Reason { get; set; }
}

internal sealed class SnapshotRow
{
    public required string School { get; init; }

    public required string Name { get; init; }

    public required DateOnly Night { get; init; }

    public required byte[] Content { get; set; }
}
