using System.CommandLine;
using SenHub.Adapters.Backups;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Raw;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;

namespace SenHub.Workers.Cli;

/// <summary>senhub backup: ledger, keys, raw files, papers, settings and the SENCo's files into one folder, under a passphrase (SD-W7). The service may run.</summary>
internal static class BackupVerb
{
    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var target = new Argument<string>("DIR") { Description = "Folder for backups; each becomes a folder of its own in it. Another disk than the home's." };
        var passphrase = Passphrase.Option();
        var verb = new Command("backup", "Write everything the hub needs into a folder, sealed under a passphrase. The service may run meanwhile.") { target, passphrase };
        verb.SetAction((parse, cancel) => RunAsync(Common.HomeOf(parse), Path.GetFullPath(parse.GetRequiredValue(target)), parse.GetValue(passphrase), cancel));
        return verb;
    }

    private static async Task<int> RunAsync(HubHome home, string target, string? passphraseFile, CancellationToken cancel)
    {
        if (Passphrase.Of(passphraseFile) is not { } passphrase)
            return SenHubCommand.WrongUse;
        await using var hub = await HubHost.OpenAsync(home, cancel);
        if (hub is null)
            return SenHubCommand.WrongUse;
        var copy = Path.Combine(home.Folder, $"ledger-{Guid.CreateVersion7():N}.part");
        try
        {
            // The moment before the copy: what is sent while it is made is newer than the backup.
            var (madeAt, ledger) = (hub.Get<HubClock>().Now, hub.Get<ILedger>());
            var head = await ledger.HeadAsync(cancel);
            await ledger.CopyToAsync(copy, cancel);
            var note = new BackupNote(1, madeAt, "", 0, 0, head.Number, head.Hash);
            var (folder, written, unread) = await BackupWriter.WriteAsync(new BackupOf(home, BareLedger.FileOf(home), copy, KeyOf(home)), target, passphrase, note, cancel);
            Console.WriteLine(FormattableString.Invariant($"{folder}: {written.Files} files. The log of proof ends at line {written.Lines}{(written.Lines > 0 ? $", {written.Head[..16]}" : "")}."));
            Console.WriteLine("Keep the passphrase apart from it, and the log of what was sent (proof/sent.log, setting Proof:Folder) on another disk than the home.");
            foreach (var file in unread)
                await Console.Error.WriteLineAsync($"Not in the backup, for it could not be read: {(file.StartsWith("schools/", StringComparison.Ordinal) ? Path.GetDirectoryName(file) : file)}");
            return unread.Count == 0 ? SenHubCommand.Done : SenHubCommand.NeedsPerson;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync("The backup could not be written: is the folder's disk full or away, and may this account write there?");
            return SenHubCommand.NeedsPerson;
        }
        finally
        {
            foreach (var left in Directory.EnumerateFiles(home.Folder, Path.GetFileName(copy) + "*"))
                File.Delete(left);
        }
    }

    // A key that the environment holds, or a file outside the home, would else be missing from the backup.
    private static string? KeyOf(HubHome home)
    {
        if (Environment.GetEnvironmentVariable(KeyOptions.Variable) is { Length: > 0 } given)
            return given;
        var file = Rehearsal.KeyFileOf(home);
        return Path.GetFullPath(file) == Path.GetFullPath(home.KeyFile) ? null : File.ReadAllText(file);
    }
}
