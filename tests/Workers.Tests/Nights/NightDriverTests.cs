using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Time;
using SenHub.Workers.Nights;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Nights;

/// <summary>When a night that a command runs is at its end.</summary>
public sealed class NightDriverTests
{
    [Theory]
    [InlineData(5, true)] // a send that found all places at its endpoint taken
    [InlineData(20, true)] // one that found its endpoint's minute used up
    [InlineData(600, false)] // one that is tried again later, by the service
    public async Task What_stepped_back_for_a_moment_is_still_done_in_this_night(int seconds, bool isDone)
    {
        await using var school = await SmallSchool.OpenAsync();
        var ledger = school.Get<ILedger>();
        var night = await school.Get<Nightfall>().OpenAsync(school.Get<Adapters.Settings.Schools>().Of(SmallSchool.Number), new NightDue(SmallSchool.FirstNight, Missed: false, SendsDigest: true), null, default);
        var send = new NextWork(night, Stage.Deliveries, Guid.NewGuid().ToString());
        await ledger.CompleteAsync((await ledger.ClaimAsync(new NextWork(night, Stage.Import, "").Id, default))!, new Saving { Next = [send] }, default);
        await ledger.PostponeAsync((await ledger.ClaimAsync(send.Id, default))!, school.Now.AddSeconds(seconds), "all places are taken", default);

        await school.Get<NightDriver>().RunToQuietAsync(default);

        Assert.Equal(isDone, await ledger.NextDueAsync(default) is null);
    }
}
