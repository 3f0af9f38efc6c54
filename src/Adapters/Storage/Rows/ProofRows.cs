namespace SenHub.Adapters.Storage.Rows;

internal sealed class RestoreRow
{
    public required Guid Id { get; init; }

    public required DateTimeOffset BackupAt { get; init; }

    public required DateTimeOffset RestoredAt { get; init; }

    public required long Lines { get; init; }

    public required bool IsKnown { get; init; }
}

internal sealed class BegunRow
{
    public required Guid DeliveryId { get; init; }

    public required Guid Key { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class KeepRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string School { get; init; }

    public required string Pupil { get; init; }

    public required string Begun { get; init; }

    public string? Lifted { get; set; }
}

internal sealed class AccessRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string School { get; init; }

    public required string Pupil { get; init; }

    public required string Made { get; init; }

    public required string Files { get; init; }

    public string? Checked { get; set; }
}
