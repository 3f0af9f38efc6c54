using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>The embedded ledger's planner knows no numbers of rows: whatever it would read whole, it reads whole in a trust of a thousand schools.</summary>
public sealed class SqliteIndexTests : IAsyncLifetime
{
    private readonly LedgerPlace place = new(Engine.Sqlite);
    private readonly ExplainedBySqlite explained = new(FullLedger.Rows.Keys.ToHashSet());
    private StoredHub hub = null!;

    public Task InitializeAsync()
    {
        hub = new StoredHub(place.Settings, place.Home, parts => parts.ConfigureDbContext<HubContext>(options => options.AddInterceptors(explained)));
        return hub.Ledger.PrepareAsync(default);
    }

    public Task DisposeAsync()
    {
        hub.Dispose();
        place.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task No_question_of_the_hub_goes_through_a_whole_large_table()
    {
        await new EveryQuestion(hub, name => explained.Asking = name).AskAsync();

        Assert.True(explained.Scans.Count == 0, string.Join('\n', explained.Scans));
        Assert.InRange(explained.Questions, 100, int.MaxValue);

        // The proof that a scan is seen: nothing serves a question for a reason.
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await db.Works.CountAsync(work => work.Reason == "none");
        Assert.Contains(" reads all of works ", Assert.Single(explained.Scans), StringComparison.Ordinal);
    }
}
