using Microsoft.Extensions.Configuration;
using Npgsql;
using SenHub.Adapters.Storage;
using SenHub.Adapters.Storage.Crew;
using SenHub.Adapters.Storage.Postgres;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;
using SenHub.TestKit.Wires;

namespace SenHub.Adapters.Tests.Storage;

/// <summary>The leader's session dies, its line is cut, or its line falls silent.</summary>
public sealed class PostgresLeadershipTests() : LeadershipContract(Engine.Postgres)
{
    [Fact]
    public async Task A_leader_whose_session_is_ended_loses_its_term_and_one_leads_again()
    {
        Leadership[] two = [await StartAsync(Seat()), await StartAsync(Seat())];
        var term = await (await LeaderAsync(two)).TermAsync(default);

        await Until.Found(async () => await EndLeadersSessionAsync() == 1 ? "ended" : null, "no session holds the leader's lock", Limit);

        await Until.True(() => term.IsCancellationRequested, "the leader did not notice within a minute that its session was ended", Limit);
        await LeaderAsync(two);
        Assert.InRange(two.Count(one => one.Leads), 0, 1);
    }

    [Fact]
    public async Task The_servers_list_of_sessions_says_which_process_leads()
    {
        Leadership[] two = [await StartAsync(Seat()), await StartAsync(Seat())];
        await LeaderAsync(two);

        var name = await Until.Found(LeadersSessionAsync, "no session holds the leader's lock", Limit);

        Assert.StartsWith($"senhub leader {Environment.ProcessId} on ", name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_that_is_cut_off_or_killed_is_followed_within_seconds()
    {
        using var wire = Place.Wire();
        var first = await StartAsync(Seat(Place.By(wire)));
        await LeaderAsync(first);
        var other = await StartAsync(Seat());

        wire.Cut(); // to the server the end of a line is the end of the process

        await LeaderAsync(other);
        await Until.True(() => !first.Leads, "a leader that was cut off still leads", Limit);
        wire.Mend();
        await Task.Delay(TimeSpan.FromSeconds(2)); // it asks again and is told that another leads
        await LeaderAsync(first, other);
        Assert.False(first.Leads && other.Leads);
    }

    [Fact]
    public async Task A_leader_whose_line_falls_silent_stops_before_another_begins()
    {
        await using var wire = new FaultyWire(new NpgsqlConnectionStringBuilder(Place.Settings["Storage:Connection"]).Port);
        var first = await StartAsync(Seat(Place.By(wire.Port)));
        await LeaderAsync(first);
        var other = await StartAsync(Seat());
        var both = 0;

        wire.Fault = WireFault.SilentOnAsking;
        await Until.True(
            () =>
            {
                // The other first: a leader that ends between the two looks is not taken for a second one.
                both += other.Leads && first.Leads ? 1 : 0;
                return other.Leads;
            },
            "nobody follows a leader whose line is silent",
            Limit);

        Assert.Equal(0, both);
        Assert.False(first.Leads);
    }

    internal override ILeaderSeat Seat() => Seat(Place.Settings);

    private static PostgresSeat Seat(Dictionary<string, string?> settings) =>
        new(new ConfigurationBuilder().AddInMemoryCollection(settings).Build().GetSection(StorageOptions.Section).Get<StorageOptions>()!);

    private async Task<long> EndLeadersSessionAsync()
    {
        using var hub = new StoredHub(Place);
        await using var ask = hub.Get<NpgsqlDataSource>().CreateCommand(
            "select count(pg_terminate_backend(l.pid)) from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted and a.application_name like 'senhub leader %' and a.datname = current_database()");
        return (long)(await ask.ExecuteScalarAsync())!;
    }

    private async Task<string?> LeadersSessionAsync()
    {
        using var hub = new StoredHub(Place);
        await using var ask = hub.Get<NpgsqlDataSource>().CreateCommand(
            "select a.application_name from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory' and l.granted and a.application_name like 'senhub leader %' and a.datname = current_database()");
        return await ask.ExecuteScalarAsync() as string;
    }
}
