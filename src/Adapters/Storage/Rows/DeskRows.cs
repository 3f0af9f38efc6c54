namespace SenHub.Adapters.Storage.Rows;

internal sealed class HaltRow
{
    public required Guid Id { get; init; }

    public string? School { get; init; }

    public string? Route { get; init; }

    public required bool IsQuarantine { get; init; }

    public required string Begun { get; init; }

    public string? Lifted { get; set; }
}

internal sealed class DecisionRow
{
    public required Guid Id { get; init; }

    public required string School { get; init; }

    public required DateOnly Day { get; init; }

    public required string Reference { get; init; }

    public required bool IsTaken { get; init; }

    public required string Content { get; init; }
}
