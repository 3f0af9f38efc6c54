using Npgsql;
using SenHub.Adapters.Settings;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>Opens connections to the one database. The password is read anew for each, so that a renewed one needs no restart.</summary>
internal static class PostgresSource
{
    private const int Questions = 100;

    /// <summary>The connection's words; null when they are none.</summary>
    public static NpgsqlConnectionStringBuilder? Parse(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The database and its server, for people.</summary>
    public static string InWords(string connection) =>
        Parse(connection) is { } words ? FormattableString.Invariant($"database {words.Database} on {words.Host}:{words.Port}") : "no connection set";

    /// <summary>The source of connections, for settings that were checked.</summary>
    public static NpgsqlDataSource Open(StorageOptions options)
    {
        var words = Words(options);
        words.MaxPoolSize = options.Connections;
        // The same few questions all night: the server works each out once a connection. A connection that is given back has nothing of its own: locks end with their transactions.
        (words.MaxAutoPrepare, words.NoResetOnClose) = (Questions, true);
        return Open(words, options);
    }

    /// <summary>A source of single connections that are held for long.</summary>
    /// <param name="silence">After so long without a word the server ends the session, and what it holds.</param>
    /// <param name="answer">Seconds to wait for an answer.</param>
    public static NpgsqlDataSource OpenSeat(StorageOptions options, string name, TimeSpan silence, int answer)
    {
        var words = Words(options);
        (words.ApplicationName, words.Pooling, words.CommandTimeout, words.Timeout) = (name, false, answer, answer);
        words.Options = FormattableString.Invariant($"{words.Options} -c idle_session_timeout={silence.TotalMilliseconds}");
        return Open(words, options);
    }

    private static NpgsqlConnectionStringBuilder Words(StorageOptions options)
    {
        var words = Parse(options.Connection) ?? throw new InvalidOperationException("The storage settings were not checked.");
        words.ApplicationName ??= "senhub";
        // Errors and logs must not quote rows or secrets.
        words.IncludeErrorDetail = false;
        words.LogParameters = false;
        words.PersistSecurityInfo = false;
        // A commit survives the power going, whatever the server's default.
        words.Options = $"{words.Options} -c synchronous_commit=on".TrimStart();
        return words;
    }

    private static NpgsqlDataSource Open(NpgsqlConnectionStringBuilder words, StorageOptions options)
    {
        var source = new NpgsqlDataSourceBuilder(words.ConnectionString);
        if (SecretText.Read(options.SecretFile, StorageOptions.SecretVariable) is not null)
            source.UsePasswordProvider(_ => Secret(options), (_, _) => ValueTask.FromResult(Secret(options)));
        return source.Build();
    }

    private static string Secret(StorageOptions options) => SecretText.Read(options.SecretFile, StorageOptions.SecretVariable) ?? "";
}
