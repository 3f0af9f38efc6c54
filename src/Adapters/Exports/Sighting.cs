namespace SenHub.Adapters.Exports;

/// <summary>A file as it was seen at one look.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="WrittenUtc">Last write.</param>
public sealed record Sighting(string Path, long Length, DateTime WrittenUtc);
