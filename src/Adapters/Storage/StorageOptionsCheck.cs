using System.Net;
using Microsoft.Extensions.Options;
using Npgsql;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage.Postgres;

namespace SenHub.Adapters.Storage;

/// <summary>Says all that is wrong with the ledger's settings at once, and what to set. Never quotes the connection: somebody may have put the password there.</summary>
internal sealed class StorageOptionsCheck : IValidateOptions<StorageOptions>
{
    public ValidateOptionsResult Validate(string? name, StorageOptions options)
    {
        var wrong = options switch
        {
            _ when options.IsOnServer => Server(options).ToList(),
            _ when options.IsEmbedded => File(options).ToList(),
            _ => ["Storage:Engine must be sqlite (a file in this home) or postgres (a server)."],
        };
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> File(StorageOptions options)
    {
        if (options.File.Length == 0)
            yield return "Storage:File must name the ledger's file, for example ledger.db.";
        if (options.Connection.Length > 0)
            yield return "Storage:Connection is for PostgreSQL: set Storage:Engine to postgres, or leave Connection out.";
    }

    private static IEnumerable<string> Server(StorageOptions options)
    {
        if (PostgresSource.Parse(options.Connection) is not { Host.Length: > 0, Database.Length: > 0, Username.Length: > 0 } server)
        {
            yield return "Storage:Connection must say where the database is, for example Host=127.0.0.1;Database=senhub;Username=senhub.";
            yield break;
        }

        if (server.Password is { Length: > 0 })
            yield return $"Storage:Connection must not hold the password: put it into a file and name that in Storage:SecretFile, or into the variable {StorageOptions.SecretVariable}.";
        if (server.SslMode is not (SslMode.VerifyCA or SslMode.VerifyFull) && !IsOnThisMachine(server.Host))
            yield return "Storage:Connection must say SSL Mode=VerifyFull for a server on another machine (and Root Certificate=FILE where its authority is your own).";
        if (options.Connections is < 4 or > 500 || server.MinPoolSize > options.Connections)
            yield return "Storage:Connections must be a number from 4 to 500, and no smaller than a Minimum Pool Size in Storage:Connection; leave it out for 20.";
        if (options.SecretFile is { } file && SecretText.Read(file, StorageOptions.SecretVariable) is null)
            yield return "Storage:SecretFile must be a readable file whose first line is the database's password.";
    }

    // A path is the folder of a socket.
    private static bool IsOnThisMachine(string hosts) =>
        hosts.Split(',').All(host => host.StartsWith('/') || host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)));
}
