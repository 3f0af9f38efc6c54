using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace SenHub.Adapters.Storage.Postgres;

/// <summary>
/// Each question has a command of its own. A connection lends out the last one again, and where that broke off while the server was about to
/// prepare it, it still says so: the next question takes another's answer for the end of that and leaves its own on the line, for whoever asks next.
/// </summary>
internal sealed class PostgresHabits : DbCommandInterceptor
{
    public override InterceptionResult<DbCommand> CommandCreating(CommandCorrelatedEventData eventData, InterceptionResult<DbCommand> result) =>
        InterceptionResult<DbCommand>.SuppressWithResult(new NpgsqlCommand { Connection = (NpgsqlConnection)eventData.Connection });

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) => Distrust(eventData);

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Distrust(eventData);
        return Task.CompletedTask;
    }

    // What neither the server said nor the wire did was the driver's own fault: what is left on the line is anybody's guess, and nobody may read it.
    private static void Distrust(CommandErrorEventData eventData)
    {
        if (eventData.Exception is not (DbException or OperationCanceledException))
            NpgsqlConnection.ClearPool((NpgsqlConnection)eventData.Connection);
    }
}
