using SenHub.Adapters.Storage.Postgres;

namespace SenHub.Adapters.Storage;

/// <summary>Where the ledger lives. The password itself never stands here.</summary>
public sealed class StorageOptions
{
    /// <summary>Section of the settings.</summary>
    public const string Section = "Storage";

    /// <summary>Environment variable that holds the database's password where no file does.</summary>
    public const string SecretVariable = "SENHUB_STORAGE_SECRET";

    /// <summary>The engine: sqlite (a file in the home) or postgres (a server).</summary>
    public string Engine { get; set; } = "sqlite";

    /// <summary>File of the embedded ledger; relative to the home.</summary>
    public string File { get; set; } = "ledger.db";

    /// <summary>Where the PostgreSQL database is, in Npgsql's words: Host=…;Database=…;Username=…</summary>
    public string Connection { get; set; } = "";

    /// <summary>File whose first line is the database's password; null to take it from <see cref="SecretVariable"/>, or to need none.</summary>
    public string? SecretFile { get; set; }

    /// <summary>Most connections to the server at once, of this process; whoever needs one more waits for it. The one that a leader holds comes on top.</summary>
    public int Connections { get; set; } = 20;

    /// <summary>The engine and where it is, for people; without user or secret.</summary>
    public string InWords() => IsOnServer ? $"PostgreSQL, {PostgresSource.InWords(Connection)}" : $"SQLite, {File}";

    /// <summary>Whether the ledger is a file of the home.</summary>
    internal bool IsEmbedded => Engine.Equals("sqlite", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the ledger is on a PostgreSQL server.</summary>
    public bool IsOnServer => Engine.Equals("postgres", StringComparison.OrdinalIgnoreCase);
}
