using System.CommandLine;
using System.Security.Cryptography;
using SenHub.Adapters.Backups;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Proofs;

namespace SenHub.Workers.Cli;

/// <summary>senhub restore: a backup into an empty home, here or on another machine. What may have gone since the backup is held, never sent blindly (SD-W7).</summary>
internal static class RestoreVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var source = new Argument<string>("DIR") { Description = "A backup, or the folder of backups: the newest is taken." };
        var sent = new Option<string?>("--sent") { Description = "The log of what was sent (sent.log) that outlived the old home: with it the hub knows what has gone since the backup.", HelpName = "FILE" };
        var passphrase = Passphrase.Option();
        var verb = new Command("restore", "Put a backup into an empty home. What may have gone since the backup waits for a person.") { source, sent, passphrase };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), Path.GetFullPath(parse.GetRequiredValue(source)), parse.GetValue(sent), parse.GetValue(passphrase), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string source, string? sent, string? passphraseFile, CancellationToken cancel)
    {
        if (BackupNote.FindIn(source) is not { } backup || BackupNote.Read(backup) is not { } note)
            return Common.Refuse($"{source} holds no backup.");
        if (Directory.Exists(home.Folder) && Directory.EnumerateFileSystemEntries(home.Folder).Any(entry => Path.GetFileName(entry) != "proof"))
            return Common.Refuse($"{home.Folder} is not empty: name an empty folder with --home, or move what is there away. Its proof/ may stay, and should.");
        if (sent is not null && !File.Exists(sent))
            return Common.Refuse($"{sent} is not there.");
        if (Passphrase.Of(passphraseFile) is not { } passphrase)
            return SenHubCommand.WrongUse;
        var ledger = Path.Combine(home.Folder, "restored.part");
        try
        {
            var files = BackupReader.Restore(backup, note, passphrase, home, ledger, cancel);
            Console.WriteLine($"{files} files of the backup of {note.MadeAt.UtcDateTime:yyyy-MM-dd HH:mm} UTC are in {home.Folder}.");
        }
        catch (CryptographicException)
        {
            return Common.Refuse("The backup cannot be opened: it is another passphrase, or a file of it is damaged. Empty the folder before you try again.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Common.Refuse("The backup could not be read or put back: is a file of it missing, or the disk full?");
        }

        return await PrepareAsync(home, ledger, note, sent, cancel) is { } restore ? Say(restore) : SenHubCommand.WrongUse;
    }

    private static async Task<Restore?> PrepareAsync(HubHome home, string copy, BackupNote note, string? sent, CancellationToken cancel)
    {
        if (!BareLedger.IsOnServer(home))
            File.Move(copy, BareLedger.FileOf(home));
        await using var bare = await BareLedger.OpenAsync(home);
        if (bare is null)
            return null;
        if (sent is not null)
            bare.KeepLogOfSent(sent);
        if (File.Exists(copy))
        {
            await bare.Ledger.TakeOverAsync(copy, cancel);
            File.Delete(copy);
        }

        return await bare.Ledger.PrepareRestoredAsync(note.MadeAt, cancel);
    }

    /// <summary>Tells what a restore came to.</summary>
    public static int Say(Restore restore)
    {
        Console.WriteLine(restore.IsKnown
            ? $"The log outside the store tells what was sent since: {restore.Begun} sends were begun. {restore.Unknown} of what waits are among them and wait for a person (senhub held); others that they concern are held when they are planned."
            : $"No log of what was sent since the backup was found. {restore.Held} papers that waited are held, and so is everything that tonight's run plans, until a person has looked (senhub held, senhub release). Only the digest goes by itself.");
        Console.WriteLine("Now: senhub check, then start the service. Secrets that lay outside the old home must be put in place by hand.");
        return restore.Unknown + restore.Held > 0 || !restore.IsKnown ? SenHubCommand.NeedsPerson : SenHubCommand.Done;
    }
}
