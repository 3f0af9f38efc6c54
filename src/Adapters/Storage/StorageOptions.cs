namespace SenHub.Adapters.Storage;

/// <summary>Where the ledger lives.</summary>
public sealed class StorageOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Storage";

    /// <summary>File of the embedded ledger; relative to the home.</summary>
    public string File { get; set; } = "ledger.db";
}
