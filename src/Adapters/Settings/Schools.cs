using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Settings;

/// <summary>The schools of a home, read anew each time: a changed setting counts from the next night without a restart.</summary>
public sealed class Schools(HubHome home)
{
    /// <summary>Every school's settings, or its faults, by folder; a folder not named by its number is a fault.</summary>
    public IReadOnlyList<(string Folder, Checked<SchoolSettings> Settings)> All =>
        [.. home.SchoolFolders.Select(folder => (folder, InItsPlace(folder, SchoolSettingsFile.Read(Path.Combine(folder, "school.yaml")))))];

    /// <summary>Schools whose settings are sound.</summary>
    public IReadOnlyList<SchoolSettings> Sound =>
        [.. All.Select(school => school.Settings).OfType<Checked<SchoolSettings>.Good>().Select(good => good.Value).DistinctBy(school => school.Number)];

    /// <summary>One school's settings.</summary>
    /// <exception cref="InvalidDataException">The settings vanished or broke since the night began; the ledger tries the row again.</exception>
    public SchoolSettings Of(SchoolNumber school) =>
        Sound.FirstOrDefault(settings => settings.Number == school)
        ?? throw new InvalidDataException($"The settings of school {school} cannot be read now; run senhub check.");

    private static Checked<SchoolSettings> InItsPlace(string folder, Checked<SchoolSettings> read) =>
        read is Checked<SchoolSettings>.Good { Value: var settings } && settings.Number.ToString() != Path.GetFileName(folder)
            ? new Checked<SchoolSettings>.Bad([new Fault("settings-folder", new Place($"{Path.GetFileName(folder)}/school.yaml"), $"the folder is not named by the school's number {settings.Number}", "Rename the folder, or correct the number.")])
            : read;
}
