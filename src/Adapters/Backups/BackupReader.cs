using System.Security.Cryptography;
using System.Text.Json;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Backups;

/// <summary>Puts a backup into an empty home. Every file is held against its hash before it is moved to its place.</summary>
public static class BackupReader
{
    /// <summary>Puts all files back; the ledger's copy goes where it is wanted. Returns how many.</summary>
    /// <param name="ledger">Where the copy of the ledger goes.</param>
    /// <exception cref="CryptographicException">Another passphrase, or not as it was written.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static int Restore(string backup, BackupNote note, string passphrase, HubHome home, string ledger, CancellationToken cancel)
    {
        var key = BackupKey.Of(passphrase, note.Salt, note.Rounds);
        using var list = new MemoryStream();
        using (var input = File.OpenRead(Path.Combine(backup, BackupWriter.ListName)))
            SealedFile.Open(input, list, key);
        list.Position = 0;
        var files = JsonSerializer.Deserialize<List<BackupFile>>(list) ?? [];
        foreach (var file in files)
        {
            cancel.ThrowIfCancellationRequested();
            var target = file.Path == BackupWriter.LedgerName ? ledger : Path.GetFullPath(file.Path, home.Folder);
            if (file.Path != BackupWriter.LedgerName && !target.StartsWith(home.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new CryptographicException("The backup names a file outside the home.");
            if (file.Path.EndsWith('/'))
                Directory.CreateDirectory(target);
            else
                Put(Path.Combine(backup, file.Sealed), target, file, key);
        }

        return files.Count;
    }

    private static void Put(string from, string target, BackupFile file, HubKey key)
    {
        var isSecret = file.Path.StartsWith("secrets/", StringComparison.Ordinal);
        MakeFolder(Path.GetDirectoryName(target)!, isSecret);
        var aside = target + ".part";
        using (var input = File.OpenRead(from))
        using (var output = new FileStream(aside, FileMode.Create, FileAccess.ReadWrite))
        {
            SealedFile.Open(input, output, key);
            output.Flush(flushToDisk: true);
            output.Position = 0;
            if (Convert.ToHexStringLower(SHA256.HashData(output)) != file.Hash)
                throw new CryptographicException("A file of the backup is not the one that was kept.");
        }

        if (isSecret && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(aside, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.Move(aside, target, overwrite: true);
    }

    private static void MakeFolder(string folder, bool isSecret)
    {
        if (isSecret && !OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        else
            Directory.CreateDirectory(folder);
    }
}
