using Microsoft.Extensions.Options;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;
using SenHub.Domain;

namespace SenHub.Workers.Cli;

/// <summary>A home's ledger without the hub around it, for what is done to the ledger as a whole.</summary>
internal sealed class BareLedger : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private readonly HubHome home;

    private BareLedger(HubHome home, ServiceProvider services) => (this.home, this.services) = (home, services);

    /// <summary>The ledger; nothing is prepared yet.</summary>
    public ILedger Ledger => services.GetRequiredService<ILedger>();

    /// <summary>Its schema.</summary>
    public IMigrations Migrations => services.GetRequiredService<IMigrations>();

    /// <summary>Opens the ledger that a home's settings name; says what is wrong with them and returns null when it cannot.</summary>
    public static async Task<BareLedger?> OpenAsync(HubHome home)
    {
        if (HubConfiguration.Read(home) is not Checked<IConfiguration>.Good { Value: var settings })
            return null;
        var services = new ServiceCollection().AddLogging().AddStorage(settings, home.Folder).BuildServiceProvider();
        var wrong = SettingsCheck.Faults(services);
        foreach (var fault in wrong)
            await Console.Error.WriteLineAsync($"senhub.yaml: {fault}");
        if (wrong.Count == 0)
            return new BareLedger(home, services);
        await services.DisposeAsync();
        return null;
    }

    /// <summary>Whether a home keeps its ledger on a server.</summary>
    public static bool IsOnServer(HubHome home) =>
        HubConfiguration.Read(home) is Checked<IConfiguration>.Good { Value: var settings } && settings.GetSection(StorageOptions.Section).Get<StorageOptions>() is { IsOnServer: true };

    /// <summary>Where a home's settings want an embedded ledger.</summary>
    public static string FileOf(HubHome home) =>
        Path.GetFullPath(HubConfiguration.Read(home) is Checked<IConfiguration>.Good { Value: var settings } && settings.GetSection(StorageOptions.Section).Get<StorageOptions>() is { File.Length: > 0 } storage ? storage.File : new StorageOptions().File, home.Folder);

    /// <summary>Puts a log of what was sent where this ledger looks for it; one that is there stays.</summary>
    public void KeepLogOfSent(string log)
    {
        var file = services.GetRequiredService<IOptions<SentLogOptions>>().Value.FileIn(home.Folder);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (!File.Exists(file))
            File.Copy(log, file);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
