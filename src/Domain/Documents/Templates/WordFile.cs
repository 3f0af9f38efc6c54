namespace SenHub.Domain.Documents.Templates;

/// <summary>A Word file beside a template file.</summary>
/// <param name="Name">Its name without a folder.</param>
/// <param name="Content">Its bytes; empty until it was read.</param>
public sealed record WordFile(string Name, ReadOnlyMemory<byte> Content);
