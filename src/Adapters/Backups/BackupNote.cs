using System.Text.Json;

namespace SenHub.Adapters.Backups;

/// <summary>What stands in clear beside a backup: no pupil, nothing secret. The last line of the log of proof stands here too, so that a log cut off later shows.</summary>
/// <param name="Format">1.</param>
/// <param name="MadeAt">The moment up to which the backup knows what was sent.</param>
/// <param name="Salt">Of the passphrase, base64.</param>
/// <param name="Rounds">Rounds of PBKDF2 with SHA-512.</param>
/// <param name="Lines">Number of the last line of the log of proof; 0 when it has none.</param>
/// <param name="Head">Hash of that line.</param>
public sealed record BackupNote(int Format, DateTimeOffset MadeAt, string Salt, int Rounds, int Files, long Lines, string Head)
{
    /// <summary>The note's file.</summary>
    public const string FileName = "backup.json";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true };

    /// <summary>Writes it into a backup's folder.</summary>
    public Task WriteAsync(string folder, CancellationToken cancel) => File.WriteAllTextAsync(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Options), cancel);

    /// <summary>The note of a backup; null when the folder holds none that can be read.</summary>
    public static BackupNote? Read(string folder)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupNote>(File.ReadAllText(Path.Combine(folder, FileName))) is { Format: 1, Salt: not null, Rounds: > 0 } note ? note : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>The folder itself where it is a backup, else the newest backup in it; null where there is none.</summary>
    public static string? FindIn(string folder)
    {
        if (Read(folder) is not null)
            return folder;
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(one => (Folder: one, Note: Read(one))).Where(one => one.Note is not null).MaxBy(one => one.Note!.MadeAt).Folder
            : null;
    }
}
