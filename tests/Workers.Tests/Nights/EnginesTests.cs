using SenHub.Adapters.Storage;
using SenHub.TestKit.Storage;

namespace SenHub.Workers.Tests.Nights;

public sealed class EnginesTests
{
    [Fact]
    public async Task A_night_on_PostgreSQL_makes_the_same_papers_and_mails_byte_for_byte_as_on_SQLite()
    {
        using var database = await PostgresDatabase.MakeAsync();
        await using var postgres = await DemoSchool.OpenAsync(settings: database.Settings);
        await using var sqlite = await DemoSchool.AfterDayAsync();

        await postgres.NightAndDayAsync(DemoSchool.FirstNight);

        Assert.NotEmpty(sqlite.Papers());
        Assert.Equal(sqlite.Papers(), postgres.Papers());
        Assert.Equal(sqlite.MailHashes(), postgres.MailHashes());
        Assert.Equal(await sqlite.DeliveriesAsync(), await postgres.DeliveriesAsync());
        Assert.False(File.Exists(Path.Combine(postgres.Home.Folder, "ledger.db")));
    }

    [Fact]
    public async Task A_night_whose_database_goes_away_again_and_again_comes_to_the_same_end()
    {
        using var database = await PostgresDatabase.MakeAsync();
        using var wire = Wire.To(database.Host, database.Port);
        await using var troubled = await DemoSchool.OpenAsync(settings: database.SettingsAt("127.0.0.1", wire.Port));
        await using var quiet = await DemoSchool.AfterDayAsync();

        var night = troubled.NightAndDayAsync(DemoSchool.FirstNight);
        for (var cut = 0; cut < 4; cut++)
        {
            await Task.WhenAny(night, Task.Delay(TimeSpan.FromMilliseconds(400)));
            if (night.IsCompleted)
                await night; // says what ended it
            Assert.False(night.IsCompleted, "There is no night left to trouble.");
            wire.Cut(hard: cut % 2 == 0);
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            wire.Mend();
        }

        await night;
        Assert.Equal(quiet.Papers(), troubled.Papers());
        Assert.Equal(await quiet.DeliveriesAsync(), await troubled.DeliveriesAsync());
        Assert.Equal(quiet.Mails.Select(Path.GetFileName), troubled.Mails.Select(Path.GetFileName));
        Assert.Equal(0, await troubled.Get<ILedger>().GivenUpAsync(default));
    }
}
