namespace SenHub.Adapters.Backups;

/// <summary>A file of a backup.</summary>
/// <param name="Path">Where it stood in the home, with forward slashes; an empty folder ends with one, and has nothing else.</param>
/// <param name="Sealed">Its name in the backup: a number.</param>
/// <param name="Hash">SHA-256 of its bytes as it stood there.</param>
public sealed record BackupFile(string Path, string Sealed, string Hash, long Bytes);
