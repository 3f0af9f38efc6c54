using SenHub.Adapters.Clock;
using SenHub.Adapters.Mail;
using SenHub.Adapters.Settings;
using SenHub.Domain.Time;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;
using SenHub.TestKit.Storage;
using SenHub.Workers.Cli;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

public sealed class SameNightTests(RealBroker broker) : IClassFixture<RealBroker>
{
    private static readonly DateOnly Night = DemoSchool.FirstNight;

    // Each engine alone: EnginesTests and BrokerNightTests, on one school.
    [Fact]
    public async Task The_demo_night_makes_the_same_papers_and_mails_byte_for_byte_on_servers_as_embedded()
    {
        using var database = await PostgresDatabase.MakeAsync();

        var made = await NightAsync(database.Settings.Concat(broker.NewSettings()));

        Assert.True(made.Count > 150);
        Assert.Equal(await NightAsync([]), made);
    }

    private static async Task<IReadOnlyList<(string Name, string Hash)>> NightAsync(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        using var folder = new TemporaryFolder();
        var home = new HubHome(folder.Path);
        await DemoSchool.LayKeyAsync(home);
        DemoHome.Lay(home);
        await using var sink = LoopbackSink.Start(home.MailFolder);
        var time = new SteppingTime(HubClock.ToMoment(Night.ToDateTime(new TimeOnly(18, 30))));
        await using (var hub = (await HubHost.StartAsync(home, default, time, settings.Concat(DemoHome.Settings(sink.Port)).DistinctBy(setting => setting.Key)))!)
        {
            foreach (var school in hub.Get<Schools>().Sound)
                await hub.Get<Nightfall>().OpenAsync(school, new NightDue(Night, Missed: false, SendsDigest: true), null, default);
            await hub.Get<NightDriver>().RunUntilAsync(time, HubClock.ToMoment(Night.AddDays(1).ToDateTime(new TimeOnly(15, 30))), default);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return NightResults.Files(home.PapersFolder, home.MailFolder);
    }
}
