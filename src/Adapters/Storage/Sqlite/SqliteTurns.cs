using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SenHub.Adapters.Storage.Sqlite;

/// <summary>One writer at a time, each in turn and without keeping a thread: SQLite itself has waiters sleep on theirs, and enough of them leave none for the one they wait for. Other processes are still met by SQLite's own lock.</summary>
internal sealed class SqliteTurns : IDbTransactionInterceptor, IDbCommandInterceptor, IDbConnectionInterceptor, IDisposable
{
    // As long as SQLite itself would wait. A turn that was lost, whatever lost it, is taken over, and nobody stands still for ever.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1);
    private volatile DbConnection? writer;

    public InterceptionResult<DbTransaction> TransactionStarting(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        turn.Wait(Longest);
        writer = connection;
        return result;
    }

    public async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        await TakeAsync(connection, cancellationToken);
        return result;
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => EndOf(eventData);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => EndOf(eventData);

    public void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => EndOf(eventData);

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => EndOf(eventData);

    // A statement without a transaction is one of its own.
    public async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command is { Transaction: null, Connection: { } connection })
            await TakeAsync(connection, cancellationToken);
        return result;
    }

    public ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        EndOf(command);
        return ValueTask.FromResult(result);
    }

    public Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => EndOf(command);

    public Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default) => EndOf(command);

    // However a transaction ended, or whether it began at all: with its connection its turn is over.
    public InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Give(connection);
        return result;
    }

    public ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        Give(connection);
        return ValueTask.FromResult(result);
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeAsync(DbConnection connection, CancellationToken cancel)
    {
        await turn.WaitAsync(Longest, cancel);
        writer = connection;
    }

    private Task EndOf(DbContextEventData ended)
    {
        if (ended.Context is { } context)
            Give(context.Database.GetDbConnection());
        return Task.CompletedTask;
    }

    private Task EndOf(DbCommand command)
    {
        if (command is { Transaction: null, Connection: { } connection })
            Give(connection);
        return Task.CompletedTask;
    }

    // Only the writer itself passes the turn on, and once.
    private void Give(DbConnection connection)
    {
        if (Interlocked.CompareExchange(ref writer, null, connection) == connection)
            turn.Release();
    }
}
