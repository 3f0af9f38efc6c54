using Microsoft.EntityFrameworkCore;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>Many hands at one embedded ledger: who waits for another's transaction keeps no thread, for enough waiting threads would leave none for the one they wait for.</summary>
public sealed class SqliteTurnsTests : IDisposable
{
    private readonly StoredHub hub = new(Engine.Sqlite);

    public void Dispose() => hub.Dispose();

    [Fact]
    public async Task Who_waits_for_a_transaction_waits_without_a_thread_and_then_writes()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        var transaction = await hub.Get<ISchema>().BeginAsync(db, Stored.School, default);

        // Each of these calls would sit in this thread until SQLite gives up, half a minute later.
        var waiting = Enumerable.Range(0, 20).Select(at => ConfirmAsync($"agency {at}")).Append(hub.Ledger.OpenNightAsync(Stored.Night(Stored.School), default)).ToList();
        Assert.DoesNotContain(waiting, writer => writer.IsCompleted);
        await transaction.CommitAsync();

        await Task.WhenAll(waiting).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(20, (await hub.Deliveries.AddressReleasesAsync(Stored.School, default)).Count);
    }

    [Fact]
    public async Task A_transaction_that_is_dropped_and_a_statement_that_fails_hold_up_nobody()
    {
        var contexts = hub.Get<IDbContextFactory<HubContext>>();
        await using (var dropped = await contexts.CreateDbContextAsync())
            await hub.Get<ISchema>().BeginAsync(dropped, Stored.School, default);
        await using (var failing = await contexts.CreateDbContextAsync())
            await Assert.ThrowsAnyAsync<Exception>(() => failing.Database.ExecuteSqlRawAsync("update nothing set no = 1"));
        using (var over = new CancellationTokenSource())
        {
            await over.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => hub.Deliveries.ConfirmAddressesAsync(Stored.School, [], over.Token));
        }

        await ConfirmAsync("agency").WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default));
    }

    [Fact]
    public async Task After_a_backup_transactions_that_end_without_a_word_hold_up_nobody()
    {
        await hub.Ledger.CopyToAsync(Path.Combine(hub.Home!, "copy.db"), default);
        for (var round = 0; round < 3; round++)
        {
            await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
            await using var dropped = await hub.Get<ISchema>().BeginAsync(db, Stored.School, default);
        }

        await ConfirmAsync("agency").WaitAsync(TimeSpan.FromSeconds(20));

        Assert.Single(await hub.Deliveries.AddressReleasesAsync(Stored.School, default));
    }

    private Task ConfirmAsync(string recipient) =>
        hub.Deliveries.ConfirmAddressesAsync(Stored.School, [new AddressRelease(recipient, "papers@eps.example", new DateOnly(2026, 11, 22), "Ms A. Field", "by telephone")], default);
}
