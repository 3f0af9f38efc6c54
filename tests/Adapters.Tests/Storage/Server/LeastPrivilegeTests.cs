using Npgsql;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Adapters.Tests.Storage.Server;

/// <summary>What the service may do in its database, and what nobody can do who has taken its password.</summary>
public sealed class LeastPrivilegeTests(RoledLedger roled) : IClassFixture<RoledLedger>
{
    [Fact]
    public async Task The_worker_starts_and_does_a_night_and_a_day_with_the_rights_it_has()
    {
        await roled.Worker.Ledger.PrepareAsync(default);

        await new EveryQuestion(roled.Worker, _ => { }).AskAsync();
        await roled.Worker.Ledger.CopyToAsync(Path.Combine(roled.Place.Home, "backup.db"), default);
        await roled.Worker.Ledger.PrepareRestoredAsync(roled.Worker.Time.GetUtcNow(), default);

        Assert.True((await roled.Worker.Get<Adapters.Storage.Proofs.IProofLedger>().VerifyAsync([], default)).IsWhole);
    }

    [Theory]
    [InlineData("drop table deliveries_attempts")]
    [InlineData("alter table deliveries add column extra text")]
    [InlineData("create table extra (id integer)")]
    [InlineData("create index extra on works (reason)")]
    [InlineData("truncate works")]
    [InlineData("alter table deliveries disable row level security")]
    [InlineData("update deliveries_proofs set line = ''")]
    [InlineData("delete from deliveries_proofs")]
    [InlineData("delete from deliveries")]
    [InlineData("delete from documents_papers")]
    [InlineData("delete from schema_versions")]
    [InlineData("insert into schema_versions (version) values (9001)")]
    [InlineData("select * from reading.schools")]
    [InlineData("copy works to program 'true'")]
    [InlineData("create role extra")]
    public async Task The_worker_may_not(string what)
    {
        var refused = await Assert.ThrowsAsync<PostgresException>(() => roled.Place.Database.AskAsync(what, roled.WorkerRole));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task Severing_is_the_owners_and_the_worker_is_told_so_before_anything_is_taken_out()
    {
        var severance = new Severance { Id = Guid.CreateVersion7(), School = Stored.School, Traces = PupilTraces.Of([A.Pupil(7)], []), Rolls = "roll", By = "dsl", At = DateTimeOffset.UnixEpoch };

        var refused = await Assert.ThrowsAsync<PostgresException>(() => roled.Worker.Get<ISeveringLedger>().CountAsync(severance, default));
        var left = await Assert.ThrowsAsync<StorageFaultException>(() => roled.Worker.Get<ISeveringLedger>().FinishAsync(severance, default));
        await roled.Owner.Get<ISeveringLedger>().CountAsync(severance, default);
        await roled.Owner.Get<ISeveringLedger>().FinishAsync(severance, default);

        Assert.Contains("severing is done as the role that owns it", StorageTrouble.InWords(refused), StringComparison.Ordinal);
        Assert.Contains("run senhub sever as that role", left.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_sees_figures_of_the_schools_named_for_it_and_nothing_else()
    {
        var other = SchoolNumber.Parse("9994001");
        foreach (var school in new[] { Stored.School, other })
        {
            var night = await roled.Worker.Ledger.OpenNightAsync(Stored.Night(school) with { Date = new DateOnly(2026, 11, 20) }, default);
            var delivery = Stored.Delivery($"read {school}") with { School = school };
            var import = (await roled.Worker.Ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!;
            await roled.Worker.Ledger.CompleteAsync(import, new Saving { Papers = [Stored.PaperOf(delivery)], Deliveries = [delivery] }, default);
        }

        var (one, none) = (await ReaderAsync("one", Stored.School), await ReaderAsync("none"));

        foreach (var table in new[] { "nights", "works", "documents_papers", "deliveries" })
        {
            Assert.Contains(other.ToString(), await roled.Place.Database.AskAsync($"select school from {table}"));
            Assert.Equal([Stored.School.ToString()], await roled.Place.Database.AskAsync($"select distinct school from {table}", one));
            Assert.Equal([Stored.School.ToString()], await roled.Place.Database.AskAsync($"set senhub.school = '{other}'; select distinct school from {table}", one));
            Assert.Empty(await roled.Place.Database.AskAsync($"select school from {table}", none));
        }

        Assert.Equal([one], await roled.Place.Database.AskAsync("select reader from reading.schools", one));
    }

    [Theory]
    [InlineData("select recipient from deliveries")]
    [InlineData("select subject from deliveries")]
    [InlineData("select id from documents_papers")]
    [InlineData("select content from snapshots")]
    [InlineData("select sealed from deliveries_passwords")]
    [InlineData("select email from desk_accounts")]
    [InlineData("select content from desk_passkeys")]
    [InlineData("select line from deliveries_proofs")]
    [InlineData("update deliveries set state = 2")]
    [InlineData("insert into reading.schools values (current_user, '9994001')")]
    public async Task A_reader_may_not(string what)
    {
        var reader = await ReaderAsync("refused", Stored.School);

        var refused = await Assert.ThrowsAsync<PostgresException>(() => roled.Place.Database.AskAsync(what, reader));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Fact]
    public async Task No_table_that_knows_schools_is_open_to_whoever_is_let_in_later() =>
        Assert.Empty(await roled.Place.Database.AskAsync("""
            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'school'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relrowsecurity
            """));

    private async Task<string> ReaderAsync(string name, params IReadOnlyList<SchoolNumber> schools)
    {
        var reader = roled.Place.Database.Role(name);
        await roled.Place.Database.LetInAsync(reader);
        await roled.Place.Database.AskAsync($"grant {roled.Place.Database.Role("senhub_reader")} to {reader}");
        foreach (var school in schools)
            await roled.Place.Database.AskAsync($"insert into reading.schools values ('{reader}', '{school}') on conflict do nothing");
        return reader;
    }
}
