using SenHub.Adapters.Bus;
using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Workers.Cli;

/// <summary>A copy of a home in a temporary folder, for a dry run: the night runs in full on it and nothing leaves it; the real home is not written to.</summary>
internal sealed class Rehearsal : IDisposable
{
    private const string LedgerFile = "ledger.db";

    private readonly string folder = Directory.CreateTempSubdirectory("senhub-dry-run-").FullName;

    private Rehearsal(HubHome real)
    {
        Home = new HubHome(folder);
        // The key stays where it is: a copy of a secret is one more secret.
        Settings = [.. Closed, KeyValuePair.Create("Key:File", (string?)KeyFileOf(real))];
    }

    /// <summary>The copy.</summary>
    public HubHome Home { get; }

    /// <summary>Settings that keep every channel closed, the ledger in the copy whatever engine the real one is on, and the wake-ups away from the real hub's workers.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings { get; }

    private static IEnumerable<KeyValuePair<string, string?>> Closed =>
    [
        KeyValuePair.Create(HubServices.Quarantine, (string?)"true"),
        KeyValuePair.Create("Storage:Engine", (string?)"sqlite"),
        KeyValuePair.Create("Storage:Connection", (string?)""),
        KeyValuePair.Create("Storage:File", (string?)LedgerFile),
        KeyValuePair.Create("Proof:Folder", (string?)""), // the log of what was sent is the real hub's
        KeyValuePair.Create("Bus:Transport", (string?)BusOptions.Memory),
    ];

    /// <summary>Copies settings, schools and ledger; papers and mails are made anew where they are needed. Says what is wrong and returns null when the ledger cannot be reached by the settings.</summary>
    public static async Task<Rehearsal?> OfAsync(HubHome real, CancellationToken cancel)
    {
        var (rehearsal, isOnServer) = (new Rehearsal(real), BareLedger.IsOnServer(real));
        foreach (var file in Directory.EnumerateFiles(real.Folder).Where(file => Path.GetExtension(file) is ".yaml" || (!isOnServer && Path.GetFileName(file).StartsWith(LedgerFile, StringComparison.Ordinal))))
            File.Copy(file, Path.Combine(rehearsal.folder, Path.GetFileName(file)));
        if (Directory.Exists(real.TemplatesFolder))
            Copy(real.TemplatesFolder, rehearsal.Home.TemplatesFolder);
        foreach (var school in real.SchoolFolders)
            Copy(school, Path.Combine(rehearsal.folder, "schools", Path.GetFileName(school)));
        if (!isOnServer || await rehearsal.CopyServersLedgerAsync(real, cancel))
            return rehearsal;
        rehearsal.Dispose();
        return null;
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>Where a home's key lies by its settings.</summary>
    public static string KeyFileOf(HubHome real) =>
        HubConfiguration.Read(real) is Checked<IConfiguration>.Good { Value: var settings } && settings["Key:File"] is { Length: > 0 } named ? named : real.KeyFile;

    // A ledger on a server is read there and rehearsed on here.
    private async Task<bool> CopyServersLedgerAsync(HubHome real, CancellationToken cancel)
    {
        await using var bare = await BareLedger.OpenAsync(real);
        if (bare is null)
            return false;
        await bare.Ledger.PrepareAsync(cancel);
        await bare.Ledger.CopyToAsync(Path.Combine(folder, LedgerFile), cancel);
        return true;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var sub in Directory.EnumerateDirectories(from))
            Copy(sub, Path.Combine(to, Path.GetFileName(sub)));
    }
}
