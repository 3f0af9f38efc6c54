using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Proofs;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>On a ledger of years and many schools no question of the day reads a large table from its beginning to its end.</summary>
public sealed class IndexTests : IAsyncLifetime
{
    // Each goes through everything by its meaning, and is asked by a person or once in a ledger's life.
    private static readonly string[] OfTheWhole =
    [
        "ILedger.PrepareAsync", // looks whether there is a night at all
        "ILedger.PrepareRestoredAsync",
        "ILedger.CopyToAsync",
        "ILedger.TakeOverAsync",
        "IRestores.RegisterAsync",
        "IProofLedger.VerifyAsync",
    ];

    // One pupil is taken out of every row there is.
    private static readonly Type[] OfEveryRow = [typeof(ISeveringLedger)];

    private readonly LedgerPlace place = new(Engine.Postgres);
    private readonly Explained explained = new(FullLedger.Rows.Keys.ToHashSet());
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
    public async Task No_question_of_the_hub_reads_a_whole_large_table_and_every_question_was_asked()
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        await FullLedger.FillAsync(db);
        var asked = new HashSet<string>();

        await new EveryQuestion(hub, name => asked.Add(explained.Asking = name)).AskAsync();

        Assert.True(explained.Scans.Count == 0, string.Join('\n', explained.Scans));
        Assert.Equal(Questions().Except(OfTheWhole).Order(), asked.Order());
        Assert.InRange(explained.Questions, asked.Count, int.MaxValue);

        // The proof that a scan is seen: nothing serves a question for a reason.
        await db.Works.CountAsync(work => work.Reason == "none");
        Assert.Contains(" reads all of works: ", Assert.Single(explained.Scans), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_reference_from_table_to_table_has_an_index() =>
        Assert.Empty(await AskAsync("""
            select c.conrelid::regclass || ' (' || a.attname || ')' as "Value"
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and not exists (select 1 from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
            """));

    private static IEnumerable<string> Questions() =>
        from port in typeof(ILedger).Assembly.GetExportedTypes()
        where port is { IsInterface: true } && port.Namespace!.StartsWith(typeof(ILedger).Namespace!, StringComparison.Ordinal)
        where port.Name.EndsWith("Ledger", StringComparison.Ordinal) || port == typeof(IRestores)
        where !OfEveryRow.Contains(port)
        from question in port.GetMethods()
        group question by Witness.NameOf(question) into name
        select name.Key;

    private async Task<List<string>> AskAsync(string sql)
    {
        await using var db = await hub.Get<IDbContextFactory<HubContext>>().CreateDbContextAsync();
        return await db.Database.SqlQueryRaw<string>(sql).ToListAsync();
    }
}
