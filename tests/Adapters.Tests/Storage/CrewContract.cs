using SenHub.Adapters.Storage.Crew;
using SenHub.Contracts;

namespace SenHub.Adapters.Tests.Storage;

public sealed class SqliteCrewTests() : CrewContract(Engine.Sqlite);

public sealed class PostgresCrewTests() : CrewContract(Engine.Postgres);

/// <summary>Processes say that they live.</summary>
public abstract class CrewContract(Engine engine) : IDisposable
{
    private readonly StoredHub hub = new(engine);

    private IWorkerLedger Workers => hub.Get<IWorkerLedger>();

    public void Dispose()
    {
        hub.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Who_said_so_lately_is_alive_with_its_roles_and_whether_it_leads()
    {
        var (one, other) = (Of("alpha", "schedule"), Of("beta", "documents,deliveries"));
        await Workers.BeatAsync(one, default);
        await Workers.BeatAsync(other, default);

        await Workers.BeatAsync(one with { Leads = true }, default);

        Assert.Equal([one with { Leads = true }, other], await Workers.AliveAsync(default));
    }

    [Fact]
    public async Task Who_fell_silent_or_left_is_not_alive()
    {
        var (silent, left) = (Of("alpha", "schedule"), Of("beta", "documents"));
        await Workers.BeatAsync(silent, default);
        hub.Time.MoveTo(hub.Time.GetUtcNow().AddSeconds(31));
        await Workers.BeatAsync(left with { Seen = hub.Time.GetUtcNow() }, default);

        Assert.Equal(["beta"], (await Workers.AliveAsync(default)).Select(worker => worker.Host));
        await Workers.LeaveAsync(left.Id, default);
        Assert.Empty(await Workers.AliveAsync(default));
    }

    [Fact]
    public void What_none_of_them_takes_is_missing_even_beside_words_of_a_later_version()
    {
        Assert.Equal(["import", "roll", "provision", "reviews"], Worker.Missing([Of("alpha", "documents,archive"), Of("beta", "deliveries,schedule")]));
        Assert.Empty(Worker.Missing([Of("alpha", Roles.All.ToString())]));
    }

    private Worker Of(string host, string roles) => new(Guid.CreateVersion7(), host, roles, "1.0", hub.Time.GetUtcNow(), hub.Time.GetUtcNow(), Leads: false);
}
