namespace SenHub.Adapters.Storage;

/// <summary>An embedded ledger that lies in the home though the settings name a server: most likely somebody changed the engine and forgot the past.</summary>
/// <param name="File">Its name; null when there is none.</param>
internal sealed record LeftBehind(string? File)
{
    /// <summary>Looks for one.</summary>
    public static LeftBehind In(string home, StorageOptions options) =>
        new(options.IsOnServer && options.File.Length > 0 && System.IO.File.Exists(Path.Combine(home, options.File)) ? options.File : null);
}
