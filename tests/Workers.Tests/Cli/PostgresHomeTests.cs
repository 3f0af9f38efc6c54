using SenHub.Adapters.Settings;
using SenHub.Domain.Import;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;
using SenHub.Workers.Cli;

namespace SenHub.Workers.Tests.Cli;

/// <summary>A home whose ledger is on a server, as the person at the command line meets it.</summary>
[Collection("console")]
public sealed class PostgresHomeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly PostgresDatabase database = PostgresDatabase.MakeAsync().GetAwaiter().GetResult();

    private HubHome Home => new(folder.Path);

    public PostgresHomeTests()
    {
        DemoHome.Lay(Home);
        Directory.Delete(Home.SchoolFolder(SchoolNumber.Parse("9994001")), recursive: true);
        Write(database.Settings);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Check_and_status_name_the_engine_and_no_secret()
    {
        var engine = "Ledger: PostgreSQL, database hub_";

        var (check, status, json) = (await SayAsync("check"), await SayAsync("status"), await SayAsync("status", "--json"));

        Assert.All(new[] { check, status }, line => Assert.Contains(engine, line.Said, StringComparison.Ordinal));
        Assert.Contains("\"ledger\": \"PostgreSQL, database hub_", json.Said, StringComparison.Ordinal);
        Assert.All(new[] { check, status, json }, line => Assert.DoesNotContain(database.Secret!, line.Said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_dry_run_leaves_the_servers_ledger_as_it_was()
    {
        var (_, said) = await SayAsync("night", "--dry-run", "--as-of", "2026-11-22");

        Assert.Contains("Nothing was written and nothing was sent.", said, StringComparison.Ordinal);
        Assert.Contains("no night has run yet", (await SayAsync("status")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_moves_to_a_server_keeps_what_it_knows_and_cannot_begin_empty_by_mistake()
    {
        File.Delete(Home.SettingsFile);
        await SayAsync("night", "--as-of", "2026-11-22");
        var before = (await SayAsync("status")).Said;
        Write(database.Settings);

        var (forgotten, why) = await SayAsync("status");
        var (adopted, _) = await SayAsync("adopt", "ledger.db");
        var after = (await SayAsync("status")).Said;

        Assert.Equal(1, forgotten);
        Assert.Contains("senhub adopt ledger.db", why, StringComparison.Ordinal);
        Assert.Equal(0, adopted);
        Assert.Equal(before.Split('\n')[1..], after.Split('\n')[1..]);
        Assert.Equal(1, (await SayAsync("adopt", "ledger.db")).Code);
        Assert.Equal(2, (await SayAsync("adopt", "other.db")).Code);
    }

    [Fact]
    public async Task A_hub_that_may_not_change_the_tables_is_told_what_to_run_and_starts_once_the_owner_ran_it()
    {
        var role = database.Role("senhub_worker");
        Write(await database.LetInAsync(role));
        var refused = await SayAsync("status");
        Write(database.Settings);
        var (done, said) = await SayAsync("migrate");
        var (_, again) = await SayAsync("migrate");
        await database.AskAsync($"grant select, insert, update on all tables in schema public to {role}");
        Write(await database.LetInAsync(role));

        Assert.Equal(1, refused.Code);
        Assert.Contains("run senhub migrate as the role that owns the database", refused.Said, StringComparison.Ordinal);
        Assert.Equal(0, done);
        Assert.StartsWith("The ledger has all that this SenHub needs; applied just now: 0001, ", said, StringComparison.Ordinal);
        Assert.StartsWith("Nothing to do: ", again, StringComparison.Ordinal);
        Assert.Contains("no night has run yet", (await SayAsync("status")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_put_the_database_back_without_the_hub_says_of_what_moment_it_is()
    {
        await SayAsync("status");

        var (code, said) = await SayAsync("restored", "2026-11-22T02:00Z");
        var wrong = await SayAsync("restored", "last night");
        var missing = await SayAsync("restored", "2026-11-22T02:00Z", "--sent", Path.Combine(folder.Path, "nowhere.log"));

        Assert.Equal((1, 2, 2), (code, wrong.Code, missing.Code));
        Assert.Contains("No log of what was sent since the backup was found.", said, StringComparison.Ordinal);
        Assert.Equal(["2026-11-22 02:00:00+00"], await database.AskAsync("select to_timestamp(backup_at / 1000) at time zone 'UTC' || '+00' from deliveries_restores"));
    }

    [Fact]
    public async Task A_database_that_is_away_is_told_in_a_sentence()
    {
        Write(database.SettingsAt("127.0.0.1", 1));

        var (code, said) = await SayAsync("status");

        Assert.Equal(1, code);
        Assert.StartsWith("The ledger's database does not answer", said, StringComparison.Ordinal);
        Assert.DoesNotContain(database.Secret!, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_outlives_its_database_and_says_so_in_plain_words()
    {
        using var wire = Wire.To(database.Host, database.Port);
        var port = FreePort.Next();
        Write(database.SettingsAt("127.0.0.1", wire.Port), FormattableString.Invariant($"health:\n  port: {port}\n"));
        using var stop = new CancellationTokenSource();
        using var client = new HttpClient();
        wire.Cut();

        var (code, said) = await Heard.WhileAsync(async () =>
        {
            var service = ServiceVerb.RunAsync(Home, stop.Token);
            await Task.Delay(TimeSpan.FromSeconds(1)); // it starts while its database is still away
            wire.Mend();
            await SeenAsync(client, port, "\"ledger\":\"up\"");
            wire.Cut();
            await SeenAsync(client, port, "\"ledger\":\"away\"");
            await Task.Delay(TimeSpan.FromSeconds(5)); // several sweeps find it away
            wire.Mend();
            await SeenAsync(client, port, "\"ledger\":\"up\"");
            await Task.Delay(TimeSpan.FromSeconds(3)); // the next sweep finds it back
            await stop.CancelAsync();
            return await service;
        });

        Assert.Equal(0, code);
        Assert.Equal(2, Count(said, "The ledger\\u0027s database is away"));
        Assert.Equal(2, Count(said, "The ledger\\u0027s database is back"));
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        Assert.DoesNotContain(database.Secret!, said, StringComparison.Ordinal);
    }

    private static Task<string> SeenAsync(HttpClient client, int port, string what) =>
        Until.Found(() => Ask(client, port) is { } answer && answer.Contains(what, StringComparison.Ordinal) ? answer : null, $"/healthz did not say {what}");

    private static string? Ask(HttpClient client, int port)
    {
        try
        {
            using var answer = client.Send(new HttpRequestMessage(HttpMethod.Get, new Uri($"http://127.0.0.1:{port}/healthz")));
            return answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static int Count(string said, string what) => said.Split('\n').Count(line => line.Contains(what, StringComparison.Ordinal));

    private void Write(IReadOnlyDictionary<string, string?> settings, string more = "") =>
        File.WriteAllText(Home.SettingsFile, PostgresDatabase.Yaml(settings) + more);

    private Task<(int Code, string Said)> SayAsync(params string[] line) => Heard.WhileAsync(() => SenHubCommand.RunAsync([.. line, "--home", folder.Path]));
}
