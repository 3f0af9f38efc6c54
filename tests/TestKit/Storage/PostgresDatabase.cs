using Npgsql;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Storage;

/// <summary>A database of a test's own, dropped when the test is over. Its language is English, so that a test sees whether the order of text depends on it.</summary>
public sealed class PostgresDatabase : IDisposable
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly TemporaryFolder folder = new();
    private readonly string name = $"hub_{Guid.CreateVersion7():N}";

    private PostgresDatabase(string connection) => server = new NpgsqlConnectionStringBuilder(connection) { Pooling = false };

    /// <summary>Host of the server.</summary>
    public string Host => server.Host!;

    /// <summary>Port of the server.</summary>
    public int Port => server.Port;

    /// <summary>The hub's settings for it; the password stands in a file.</summary>
    public Dictionary<string, string?> Settings => SettingsAt(Host, Port);

    /// <summary>The password, which nothing may say.</summary>
    public string? Secret => server.Password;

    /// <summary>Makes one.</summary>
    public static async Task<PostgresDatabase> MakeAsync()
    {
        var made = new PostgresDatabase(await PostgresServer.ConnectionAsync());
        await File.WriteAllTextAsync(made.folder.File("secret"), made.server.Password);
        await made.TellAsync($"create database {made.name} template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-GB'");
        return made;
    }

    /// <summary>As <see cref="Settings"/>, by another way to the server.</summary>
    public Dictionary<string, string?> SettingsAt(string host, int port)
    {
        var words = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Host = host, Port = port, Database = name, Pooling = true };
        words.Remove("Password");
        return new Dictionary<string, string?>
        {
            ["Storage:Engine"] = "postgres",
            ["Storage:Connection"] = words.ConnectionString,
            ["Storage:SecretFile"] = string.IsNullOrEmpty(server.Password) ? null : folder.File("secret"),
        };
    }

    /// <summary>The same settings as lines of senhub.yaml.</summary>
    public static string Yaml(IReadOnlyDictionary<string, string?> settings) =>
        "storage:\n" + string.Concat(settings.Where(setting => setting.Value is not null).Select(setting => $"  {setting.Key["Storage:".Length..]}: \"{setting.Value}\"\n"));

    public void Dispose()
    {
        TellAsync($"drop database if exists {name} with (force)").GetAwaiter().GetResult();
        folder.Dispose();
    }

    private async Task TellAsync(string what)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(what, connection);
        await command.ExecuteNonQueryAsync();
    }
}
