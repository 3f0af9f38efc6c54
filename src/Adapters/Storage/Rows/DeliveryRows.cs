using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Storage.Rows;

internal sealed class PaperRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string Period { get; init; }

    public required string Audience { get; init; }

    public required string Version { get; init; }

    public required string FileHash { get; set; }

    public required int Pages { get; set; }

    public required bool IsDraft { get; init; }

    public required DateOnly MadeOn { get; init; }

    public string? Edited { get; init; }

    public DateOnly? PrunedOn { get; set; }
}

internal sealed class ToldRow
{
    public required Guid PaperId { get; init; }

    public required byte[] Content { get; init; }
}

internal sealed class DeliveryRow
{
    public required Guid Id { get; init; }

    public required Guid Key { get; init; }

    public required string Reference { get; init; }

    public required string School { get; init; }

    public required Guid PaperId { get; init; }

    public required string Kind { get; init; }

    public required string Subject { get; init; }

    public required string Period { get; init; }

    public required string Version { get; init; }

    public required string Recipient { get; set; }

    public string? Purpose { get; init; }

    public required DeliveryState State { get; set; }

    public required string Holds { get; set; }

    public DateOnly? HeldSince { get; set; }

    public string? Basis { get; init; }

    public string? Note { get; set; }

    public int Tries { get; set; }

    public bool SentAgain { get; set; }

    public required DateOnly Night { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public DateTimeOffset? SentAt { get; set; }

    public string? ProviderId { get; set; }

    public string? Release { get; set; }

    public string? Bundle { get; set; }

    public string? Trace { get; set; }

    public string? LeftAs { get; set; }

    public DateOnly? PrunedOn { get; set; }
}

internal sealed class IncidentRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required string Route { get; init; }

    public required string Why { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public DateTimeOffset? OverAt { get; set; }
}

internal sealed class AttemptRow
{
    public required Guid Id { get; init; }

    public required Guid DeliveryId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? Outcome { get; set; }
}

internal sealed class AddressReleaseRow
{
    public required string School { get; init; }

    public required string Recipient { get; init; }

    public required string Address { get; init; }

    public required DateOnly On { get; set; }

    public required string By { get; set; }

    public required string Why { get; set; }

    public DateOnly? ReturnedOn { get; set; }

    /// <summary>The recipient as names are compared; null as a version before has written it.</summary>
    public string? NameKey { get; set; }
}

internal sealed class ConfirmationRow
{
    public required string School { get; init; }

    public required string Pupil { get; init; }

    public required string Hash { get; init; }

    public required bool IsTheirs { get; set; }

    public string? Signs { get; set; }

    public required string By { get; set; }

    public required DateTimeOffset At { get; set; }

    public required string Why { get; set; }
}

internal sealed class ProofRow
{
    public long Number { get; init; }

    public required DateTimeOffset At { get; set; }

    public required string School { get; init; }

    public required Guid DeliveryId { get; set; }

    public required DeliveryState State { get; init; }

    public required string Line { get; set; }

    public required string Hash { get; set; }

    public string? Seal { get; set; }

    public string? Salt { get; set; }
}
