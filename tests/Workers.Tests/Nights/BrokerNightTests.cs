using SenHub.Adapters.Bus;
using SenHub.Adapters.Storage;
using SenHub.TestKit.Bus;
using SenHub.TestKit.Mail;

namespace SenHub.Workers.Tests.Nights;

/// <summary>The night of a whole school over RabbitMQ, its broker hurt on the way: the papers must not show it.</summary>
public sealed class BrokerNightTests(OwnBroker broker) : IClassFixture<OwnBroker>
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_night_over_RabbitMQ_makes_the_same_papers_and_mails_byte_for_byte_as_in_memory()
    {
        await using var rabbit = await DemoSchool.OpenAsync(settings: broker.Settings("night."));
        await using var memory = await DemoSchool.AfterDayAsync();
        await Until.True(() => rabbit.Get<IWakeUps>().Works, "the bus did not come up", Limit);

        await rabbit.NightAndDayAsync(DemoSchool.FirstNight);

        await AssertSameAsync(memory, rabbit);
        Assert.True(rabbit.Get<IWakeUps>().Works);
        Assert.Empty((await rabbit.Get<IBroker>().LookAsync(default)).Poisoned!);
    }

    [Fact]
    public async Task A_night_whose_broker_is_killed_wiped_and_started_again_comes_to_the_same_papers()
    {
        await using var quiet = await DemoSchool.AfterDayAsync();
        await using var troubled = await DemoSchool.OpenAsync(settings: broker.Settings("killed."));
        await Until.True(() => troubled.Get<IWakeUps>().Works, "the bus did not come up", Limit);

        var night = troubled.NightAsync(DemoSchool.FirstNight);
        await Until.True(() => PaperCount(troubled) > 5, "no paper was made before the broker was killed", Limit);
        await broker.KillAsync();
        await night; // the hub goes on by itself, straight from the ledger
        Assert.False(troubled.Get<IWakeUps>().Works);
        broker.Wipe();
        await broker.StartAsync();
        await Until.True(() => troubled.Get<IWakeUps>().Works, "the bus did not come back", Limit);
        await troubled.DayAsync(DemoSchool.FirstNight.AddDays(1));

        await AssertSameAsync(quiet, troubled);
        Assert.Equal(0, await troubled.Get<ILedger>().GivenUpAsync(default));
    }

    [Fact]
    public async Task A_night_begun_before_its_broker_is_there_comes_to_the_same_papers()
    {
        await using var quiet = await DemoSchool.AfterDayAsync();
        await broker.KillAsync();
        await using var early = await DemoSchool.OpenAsync(settings: broker.Settings("early."));

        await early.NightAsync(DemoSchool.FirstNight);
        await broker.StartAsync();
        await Until.True(() => early.Get<IWakeUps>().Works, "the bus did not come up", Limit);
        await early.DayAsync(DemoSchool.FirstNight.AddDays(1));

        await AssertSameAsync(quiet, early);
    }

    private static int PaperCount(DemoSchool school) =>
        Directory.Exists(school.Home.PapersFolder) ? Directory.EnumerateFiles(school.Home.PapersFolder, "*.pdf", SearchOption.AllDirectories).Count() : 0;

    private static async Task AssertSameAsync(DemoSchool expected, DemoSchool actual)
    {
        Assert.NotEmpty(expected.Papers());
        Assert.Equal(expected.Papers(), actual.Papers());
        Assert.Equal(expected.MailHashes(), actual.MailHashes());
        Assert.Equal(await expected.DeliveriesAsync(), await actual.DeliveriesAsync());
    }
}
