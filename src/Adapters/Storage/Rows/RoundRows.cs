namespace SenHub.Adapters.Storage.Rows;

internal sealed class RoundRequestRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required DateOnly AskedOn { get; init; }

    public required byte[] Content { get; init; }
}

internal sealed class RoundReplyRow
{
    public required Guid Id { get; init; }

    public required Guid RequestId { get; init; }

    public required string School { get; init; }

    public required DateOnly TakenOn { get; init; }

    public required byte[] Content { get; init; }
}
