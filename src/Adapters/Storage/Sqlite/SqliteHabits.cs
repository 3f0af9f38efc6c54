using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SenHub.Adapters.Storage.Sqlite;

/// <summary>What every connection needs: a commit survives the power going (synchronous = full), and writers wait for each other.</summary>
internal sealed class SqliteHabits : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    // A connection for each hand: what each keeps of the file, in KiB, the system's own cache holds once for all.
    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma synchronous = full; pragma busy_timeout = 30000; pragma foreign_keys = on; pragma cache_size = -256;";
        command.ExecuteNonQuery();
    }
}
