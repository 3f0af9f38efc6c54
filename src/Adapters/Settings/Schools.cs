using System.Collections.Concurrent;
using System.Security.Cryptography;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Settings;

/// <summary>The schools of a home, read anew each time: a changed setting counts from the next night without a restart. What an unchanged file says is worked out once.</summary>
public sealed class Schools(HubHome home)
{
    private readonly ConcurrentDictionary<string, (string Hash, Checked<SchoolSettings> Settings)> read = new();

    /// <summary>Every school's settings, or its faults, by folder; a folder not named by its number is a fault.</summary>
    public IReadOnlyList<(string Folder, Checked<SchoolSettings> Settings)> All =>
        [.. home.SchoolFolders.Select(folder => (folder, Read(folder)))];

    /// <summary>Schools whose settings are sound.</summary>
    public IReadOnlyList<SchoolSettings> Sound =>
        [.. All.Select(school => school.Settings).OfType<Checked<SchoolSettings>.Good>().Select(good => good.Value).DistinctBy(school => school.Number)];

    /// <summary>One school's settings.</summary>
    /// <exception cref="InvalidDataException">The settings vanished or broke since the night began; the ledger tries the row again.</exception>
    public SchoolSettings Of(SchoolNumber school) =>
        Read(home.SchoolFolder(school)) is Checked<SchoolSettings>.Good { Value: var settings }
            ? settings
            : throw new InvalidDataException($"The settings of school {school} cannot be read now; run senhub check.");

    // One entry a school, by the hash of its file: a file that changed meanwhile is found changed the next time.
    private Checked<SchoolSettings> Read(string folder)
    {
        var file = Path.Combine(folder, "school.yaml");
        var hash = HashOf(file);
        if (hash is not null && read.TryGetValue(folder, out var known) && known.Hash == hash)
            return known.Settings;
        var settings = InItsPlace(folder, SchoolSettingsFile.Read(file));
        if (hash is not null)
            read[folder] = (hash, settings);
        return settings;
    }

    private static string? HashOf(string file)
    {
        try
        {
            return Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null; // whoever reads it says what is wrong
        }
    }

    private static Checked<SchoolSettings> InItsPlace(string folder, Checked<SchoolSettings> read) =>
        read is Checked<SchoolSettings>.Good { Value: var settings } && settings.Number.ToString() != Path.GetFileName(folder)
            ? new Checked<SchoolSettings>.Bad([new Fault("settings-folder", new Place($"{Path.GetFileName(folder)}/school.yaml"), $"the folder is not named by the school's number {settings.Number}", "Rename the folder, or correct the number.")])
            : read;
}
