namespace SenHub.Adapters.Storage.Rows;

internal sealed class MailboxRow
{
    public required string Name { get; init; }

    public string? Mark { get; set; }

    public required DateTimeOffset ReadAt { get; set; }

    public string? Trouble { get; set; }
}

internal sealed class LetterRow
{
    public required string Hash { get; init; }

    public required string Mailbox { get; init; }

    public required string Kind { get; init; }

    public string? School { get; init; }

    public Guid? DeliveryId { get; init; }

    public required DateTimeOffset CameAt { get; init; }

    public required DateTimeOffset MetAt { get; init; }
}
