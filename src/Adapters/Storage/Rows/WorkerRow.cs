namespace SenHub.Adapters.Storage.Rows;

internal sealed class WorkerRow
{
    public required Guid Id { get; init; }

    public required string Host { get; init; }

    public required string Roles { get; init; }

    public required string Version { get; init; }

    public required DateTimeOffset Since { get; init; }

    public required DateTimeOffset Seen { get; set; }

    public required bool Leads { get; set; }
}
