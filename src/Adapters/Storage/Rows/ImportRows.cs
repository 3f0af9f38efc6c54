namespace SenHub.Adapters.Storage.Rows;

internal sealed class ImportDecisionRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required DateOnly Night { get; init; }

    public required string Subject { get; init; }

    public required string Verdict { get; set; }

    public required string Content { get; set; }

    public required DateTimeOffset DecidedAt { get; set; }
}

internal sealed class ImportHeldRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required HeldOrigin Origin { get; init; }

    public required Guid ChangeId { get; init; }

    public required string Reference { get; init; }

    public required string Code { get; init; }

    public required string Content { get; set; }

    public required DateOnly FirstNight { get; set; }

    public required DateOnly LastNight { get; set; }

    public required HeldState State { get; set; }

    public string? Release { get; set; }
}

internal sealed class RawFileRow
{
    public required string School { get; init; }

    public required string Hash { get; init; }

    public required long Bytes { get; init; }

    public required DateOnly LastNight { get; set; }
}
