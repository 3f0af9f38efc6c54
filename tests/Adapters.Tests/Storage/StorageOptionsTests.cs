using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SenHub.Adapters.Storage;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;

namespace SenHub.Adapters.Tests.Storage;

public sealed class StorageOptionsTests
{
    private const string Sound = "Host=127.0.0.1;Database=senhub;Username=senhub";

    [Theory]
    [InlineData("sqlite", "")]
    [InlineData("SQLite", "")]
    [InlineData("postgres", Sound)]
    [InlineData("Postgres", "Host=/var/run/postgresql;Database=senhub;Username=senhub")]
    [InlineData("postgres", "Host=db.trust.example;Database=senhub;Username=senhub;SSL Mode=VerifyFull")]
    public void Sound_settings_are_taken(string engine, string connection) => Assert.Empty(Faults(engine, connection));

    [Theory]
    [InlineData("mysql", "", "Storage:Engine must be sqlite")]
    [InlineData("sqlite", Sound, "set Storage:Engine to postgres")]
    [InlineData("postgres", "", "Storage:Connection must say where the database is")]
    [InlineData("postgres", "Host=127.0.0.1;Username=senhub", "Storage:Connection must say where the database is")]
    [InlineData("postgres", "Host=127.0.0.1;Hots=x", "Storage:Connection must say where the database is")]
    [InlineData("postgres", "Host=127.0.0.1;Port=many", "Storage:Connection must say where the database is")]
    [InlineData("postgres", Sound + ";Password=Tr33house", "Storage:SecretFile")]
    [InlineData("postgres", "Host=db.trust.example;Database=senhub;Username=senhub", "SSL Mode=VerifyFull")]
    [InlineData("postgres", "Host=127.0.0.1,db.trust.example;Database=senhub;Username=senhub;SSL Mode=Require", "SSL Mode=VerifyFull")]
    [InlineData("postgres", Sound + ";Minimum Pool Size=30", "Storage:Connections must be a number from 4 to 500")]
    public void What_is_wrong_is_said_with_what_to_set_and_without_the_password(string engine, string connection, string says)
    {
        var fault = Assert.Single(Faults(engine, connection));

        Assert.Contains(says, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("Tr33house", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_file_that_is_empty_or_away_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("empty"), "");

        Assert.Contains("Storage:SecretFile", Assert.Single(Faults("postgres", Sound, folder.File("empty"))), StringComparison.Ordinal);
        Assert.Contains("Storage:SecretFile", Assert.Single(Faults("postgres", Sound, folder.File("away"))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_engine_is_named_without_user_or_secret()
    {
        Assert.Equal("SQLite, ledger.db", new StorageOptions().InWords());
        Assert.Equal("PostgreSQL, database senhub on 127.0.0.1:5432", new StorageOptions { Engine = "postgres", Connection = Sound }.InWords());
    }

    [Theory]
    [InlineData("Storage:SecretFile", "a wrong secret", "check Username in Storage:Connection, and the password")]
    [InlineData("Database", "nowhere", "does not exist")]
    [InlineData("Port", "1", "does not answer")]
    public async Task A_database_that_does_not_take_the_hub_in_is_explained_in_a_sentence(string what, string wrong, string says)
    {
        using var database = await PostgresDatabase.MakeAsync();
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("secret"), wrong);
        var settings = database.Settings;
        if (what.StartsWith("Storage", StringComparison.Ordinal))
            settings[what] = folder.File("secret");
        else
            settings["Storage:Connection"] = new Npgsql.NpgsqlConnectionStringBuilder(settings["Storage:Connection"]) { [what] = wrong }.ConnectionString;
        await using var services = new ServiceCollection().AddLogging().AddStorage(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), folder.Path).BuildServiceProvider();

        var fault = await Assert.ThrowsAnyAsync<Exception>(() => services.GetRequiredService<ILedger>().PrepareAsync(default));

        Assert.Contains(says, StorageTrouble.InWords(fault), StringComparison.Ordinal);
        Assert.DoesNotContain(wrong, StorageTrouble.InWords(fault), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Faults(string engine, string connection, string? secretFile = null) =>
        new StorageOptionsCheck().Validate(null, new StorageOptions { Engine = engine, Connection = connection, SecretFile = secretFile }).Failures ?? [];
}
