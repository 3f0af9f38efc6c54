namespace SenHub.Adapters.Storage.Rows;

internal sealed class AccountRow
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string Stamp { get; set; }

    public required bool IsClosed { get; set; }

    public required long Revision { get; set; }

    public byte[]? Sealed { get; set; }

    public required string Content { get; set; }
}

internal sealed class PasskeyRow
{
    public required string Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Content { get; set; }
}
