namespace SenHub.Adapters.Storage;

/// <summary>A file as it left: a locked one is other bytes than the paper that was made, and other ones each time.</summary>
/// <param name="Name">Its neutral name.</param>
/// <param name="Hash">SHA-256, hexadecimal.</param>
public sealed record LeftFile(string Name, string Hash);
