using SenHub.Adapters.Settings;
using SenHub.Domain;

namespace SenHub.Workers.Cli;

/// <summary>A copy of a home in a temporary folder, for a dry run: the night runs in full on it and nothing leaves it; the real home is not written to.</summary>
internal sealed class Rehearsal : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-dry-run-").FullName;

    /// <summary>Copies settings, schools and ledger; papers and mails are made anew where they are needed.</summary>
    public Rehearsal(HubHome real)
    {
        Home = new HubHome(folder);
        foreach (var file in Directory.EnumerateFiles(real.Folder).Where(file => Path.GetExtension(file) is ".yaml" || Path.GetFileName(file).StartsWith("ledger.db", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        // The key stays where it is: a copy of a secret is one more secret.
        Settings = [.. Closed, KeyValuePair.Create("Key:File", (string?)KeyFileOf(real))];
        foreach (var school in real.SchoolFolders)
            Copy(school, Path.Combine(folder, "schools", Path.GetFileName(school)));
    }

    /// <summary>The copy.</summary>
    public HubHome Home { get; }

    /// <summary>Settings that keep every channel closed.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Settings { get; }

    private static IEnumerable<KeyValuePair<string, string?>> Closed => [KeyValuePair.Create(HubServices.Quarantine, (string?)"true"), KeyValuePair.Create("Storage:File", (string?)"ledger.db")];

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string KeyFileOf(HubHome real) =>
        HubConfiguration.Read(real) is Checked<IConfiguration>.Good { Value: var settings } && settings["Key:File"] is { Length: > 0 } named ? named : real.KeyFile;

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var sub in Directory.EnumerateDirectories(from))
            Copy(sub, Path.Combine(to, Path.GetFileName(sub)));
    }
}
