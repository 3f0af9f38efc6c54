using System.Globalization;
using Npgsql;
using SenHub.TestKit.Mail;

namespace SenHub.TestKit.Storage;

/// <summary>A database of a test's own, dropped when the test is over. Its language is English, so that a test sees whether the order of text depends on it.</summary>
public sealed class PostgresDatabase : IDisposable
{
    private readonly NpgsqlConnectionStringBuilder server;
    private readonly TemporaryFolder folder = new();
    private readonly string name = $"hub_{Guid.CreateVersion7():N}";
    private readonly List<string> roles = [];

    private PostgresDatabase(string connection) => server = new NpgsqlConnectionStringBuilder(connection) { Pooling = false };

    /// <summary>Host of the server.</summary>
    public string Host => server.Host!;

    /// <summary>Port of the server.</summary>
    public int Port => server.Port;

    /// <summary>The hub's settings for it; the password stands in a file.</summary>
    public Dictionary<string, string?> Settings => SettingsAt(Host, Port);

    /// <summary>The password, which nothing may say.</summary>
    public string? Secret => server.Password;

    /// <summary>Its name on the server.</summary>
    public string Name => name;

    /// <summary>Makes one.</summary>
    /// <param name="connection">A superuser's connection to a server of the test's own; the test run's server without it.</param>
    public static async Task<PostgresDatabase> MakeAsync(string? connection = null)
    {
        var made = new PostgresDatabase(connection ?? await PostgresServer.ConnectionAsync());
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

    /// <summary>What a role is called here: roles are the whole server's, and other tests run on it.</summary>
    public string Role(string plain) => $"{plain}_{name}";

    /// <summary>Lets a role of this database in, making it where it is not there; it is gone with the database.</summary>
    /// <returns>The hub's settings as that role.</returns>
    public async Task<Dictionary<string, string?>> LetInAsync(string role)
    {
        await TellAsync($"do $$ begin if not exists (select from pg_roles where rolname = '{role}') then create role {role}; end if; end $$; alter role {role} login password '{server.Password}'; grant connect on database {name} to {role}");
        GoneWith(role);
        var settings = Settings;
        settings["Storage:Connection"] = new NpgsqlConnectionStringBuilder(settings["Storage:Connection"]) { Username = role }.ConnectionString;
        return settings;
    }

    /// <summary>Makes a role the database's owner.</summary>
    public Task GiveToAsync(string role) => TellAsync($"alter database {name} owner to {role}");

    /// <summary>A role that somebody made goes when the database does.</summary>
    public void GoneWith(string role)
    {
        if (!roles.Contains(role))
            roles.Add(role);
    }

    /// <summary>Asks within the database, as a role of it or as the server's own; the first column of each row as text.</summary>
    public async Task<IReadOnlyList<string>> AskAsync(string what, string? role = null)
    {
        var words = new NpgsqlConnectionStringBuilder(server.ConnectionString) { Database = name };
        await using var connection = new NpgsqlConnection((role is null ? words : new NpgsqlConnectionStringBuilder(words.ConnectionString) { Username = role }).ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(what, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return rows;
    }

    /// <summary>The same settings as lines of senhub.yaml.</summary>
    public static string Yaml(IReadOnlyDictionary<string, string?> settings) =>
        "storage:\n" + string.Concat(settings.Where(setting => setting.Value is not null).Select(setting => $"  {setting.Key["Storage:".Length..]}: \"{setting.Value}\"\n"));

    public void Dispose()
    {
        TellAsync($"drop database if exists {name} with (force)").GetAwaiter().GetResult();
        foreach (var role in roles)
            TellAsync($"drop role if exists {role}").GetAwaiter().GetResult();
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
