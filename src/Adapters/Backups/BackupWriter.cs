using System.Globalization;
using System.Text.Json;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Proofs;

namespace SenHub.Adapters.Backups;

/// <summary>Writes a home into a folder, every file sealed under a passphrase: names and content tell nothing to who finds it. It stands aside until it is whole.</summary>
public static class BackupWriter
{
    /// <summary>The embedded copy of the ledger, whatever engine it came from.</summary>
    public const string LedgerName = "ledger.db";

    /// <summary>The hub's key, wherever it came from.</summary>
    public const string KeyName = "secrets/hub.key";

    internal const string ListName = "list";

    /// <summary>Writes it; returns its folder, its note and the files that could not be read.</summary>
    /// <param name="note">All but files, salt and rounds.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static async Task<(string Folder, BackupNote Note, IReadOnlyList<string> Unread)> WriteAsync(BackupOf what, string target, string passphrase, BackupNote note, CancellationToken cancel)
    {
        note = note with { Salt = BackupKey.MakeSalt(), Rounds = BackupKey.Rounds };
        var folder = Path.Combine(target, "senhub-" + note.MadeAt.UtcDateTime.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture));
        var aside = folder + ".part";
        Directory.CreateDirectory(aside);
        var (seal, files, unread) = (BackupKey.Of(passphrase, note.Salt, note.Rounds), new List<BackupFile>(), new List<string>());
        Add(LedgerName, what.LedgerCopy);
        foreach (var file in FilesOf(what, target))
        {
            cancel.ThrowIfCancellationRequested();
            Add(Path.GetRelativePath(what.Home.Folder, file).Replace(Path.DirectorySeparatorChar, '/'), file);
        }

        // A tray or an inbox that is empty must be there all the same.
        files.AddRange(EmptyFoldersOf(what, target).Select(empty => new BackupFile(Path.GetRelativePath(what.Home.Folder, empty).Replace(Path.DirectorySeparatorChar, '/') + "/", "", "", 0)));
        if (what.Key is { } key)
            files.Add(Seal(KeyName, new MemoryStream(System.Text.Encoding.ASCII.GetBytes(key))));
        Seal(ListName, new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(files)), ListName);
        note = note with { Files = files.Count };
        await note.WriteAsync(aside, cancel);
        Directory.Move(aside, folder);
        return (folder, note, unread);

        void Add(string name, string file)
        {
            try
            {
                using var plain = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                files.Add(Seal(name, plain));
            }
            catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
            {
                // It went away meanwhile, as files of an inbox do.
            }
            catch (Exception fault) when (fault is UnauthorizedAccessException or IOException && !IsFull(fault))
            {
                unread.Add(name);
            }
        }

        BackupFile Seal(string name, Stream plain, string? under = null)
        {
            under ??= (files.Count + 1).ToString("D7", CultureInfo.InvariantCulture);
            using var output = new FileStream(Path.Combine(aside, under), FileMode.Create, FileAccess.Write);
            var (hash, bytes) = SealedFile.Seal(plain, output, seal);
            output.Flush(flushToDisk: true);
            return new BackupFile(name, under, hash, bytes);
        }
    }

    // "No space left on device" is no trouble of the file that is read.
    private static bool IsFull(Exception fault) => (fault.HResult & 0xFFFF) is 28 or 0x70;

    // The ledger is copied by itself, and the log of what was sent must never be put back: it tells what the backup does not know.
    private static IEnumerable<string> FilesOf(BackupOf what, string target)
    {
        var inside = Path.GetFullPath(target) + Path.DirectorySeparatorChar;
        return Directory.EnumerateFiles(what.Home.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Where(file => !file.StartsWith(inside, StringComparison.Ordinal) && !file.StartsWith(what.LedgerFile, StringComparison.Ordinal))
            .Where(file => Path.GetFileName(file) != SentLogOptions.FileName && !file.EndsWith(".part", StringComparison.Ordinal) && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> EmptyFoldersOf(BackupOf what, string target) =>
        Directory.EnumerateDirectories(what.Home.Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
            .Where(folder => !(folder + Path.DirectorySeparatorChar).StartsWith(Path.GetFullPath(target) + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Directory.EnumerateFileSystemEntries(folder).Any())
            .Order(StringComparer.Ordinal);
}

/// <summary>What a backup is made of.</summary>
/// <param name="LedgerFile">The embedded ledger in use, or where it would be: it is never copied as a file, for it may be torn.</param>
/// <param name="LedgerCopy">A file with a copy of the ledger as it stood at the moment.</param>
/// <param name="Key">The hub's key as it stands in a file; null where it lies in the home.</param>
public sealed record BackupOf(HubHome Home, string LedgerFile, string LedgerCopy, string? Key);
