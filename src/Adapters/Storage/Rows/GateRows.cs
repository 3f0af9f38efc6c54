namespace SenHub.Adapters.Storage.Rows;

internal sealed class StopRow
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public required string School { get; init; }

    public string? Pupil { get; init; }

    public string? Person { get; init; }

    public required string Begun { get; init; }

    public string? Lifted { get; set; }
}

internal sealed class PhraseRow
{
    public required string School { get; init; }

    public required string Phrase { get; init; }

    public required string Said { get; init; }
}

internal sealed class SeveranceRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public string? Pupil { get; set; }

    public byte[]? Traces { get; set; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class PasswordRow
{
    public required string School { get; init; }

    public required string Recipient { get; init; }

    public required byte[] Sealed { get; set; }

    public required string Said { get; set; }
}
