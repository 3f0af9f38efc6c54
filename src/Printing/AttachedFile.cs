namespace SenHub.Printing;

/// <summary>A file inside a PDF.</summary>
/// <param name="MediaType">As the file claims, for example application/json; null where it does not say.</param>
public sealed record AttachedFile(string Name, string? MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>What it is, for whoever sees the list of files; empty for none.</summary>
    public string Description { get; init; } = "";
}
