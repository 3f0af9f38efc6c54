using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;

namespace SenHub.Workers.Cli;

/// <summary>A home's ledger without the hub around it, for what is done to the ledger as a whole.</summary>
internal sealed class BareLedger : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private BareLedger(ServiceProvider services) => this.services = services;

    /// <summary>The ledger; nothing is prepared yet.</summary>
    public ILedger Ledger => services.GetRequiredService<ILedger>();

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
            return new BareLedger(services);
        await services.DisposeAsync();
        return null;
    }

    /// <summary>Whether a home keeps its ledger on a server.</summary>
    public static bool IsOnServer(HubHome home) =>
        HubConfiguration.Read(home) is Checked<IConfiguration>.Good { Value: var settings } && settings.GetSection(StorageOptions.Section).Get<StorageOptions>() is { IsOnServer: true };

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
