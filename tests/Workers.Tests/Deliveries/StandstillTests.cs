using SenHub.Adapters.Clock;
using SenHub.Adapters.Settings;
using SenHub.Adapters.Storage;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Deliveries;

public sealed class StandstillTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;
    private static readonly Halt All = new() { Id = DerivedId.Of("halt", "all"), Begun = new Said("anna", DateTimeOffset.UnixEpoch, "wrong data went out") };

    [Fact]
    public async Task While_sending_is_stopped_nothing_leaves_and_after_resume_it_does()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var before = school.MailTexts().Count;
        await school.Get<IHaltLedger>().BeginAsync(All, default);

        await school.DayAsync(Night);

        Assert.Equal(before, school.MailTexts().Count);
        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal((DeliveryState.Ready, 0), (delivery.State, delivery.Tries)));
        Assert.Equal("sending is stopped by a person; senhub status says by whom", await HandshakeAsync(school));

        await school.NightAsync(Night.AddDays(1));
        await school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(Night.AddDays(2).ToDateTime(new TimeOnly(7, 0))), default);
        await school.Get<IHaltLedger>().LiftAsync(All, All.Begun, default);
        await school.DayAsync(Night.AddDays(1));

        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
        Assert.Equal((1, 1, 1), (school.MailsTo(SmallWorld.Ep), school.MailsTo(SmallWorld.Mother), school.MailsTo(SmallWorld.Father)));
        // Of the mornings that waited only the newest is sent.
        Assert.Equal([DeliveryState.Superseded, DeliveryState.Sent], (await school.Deliveries.OfSchoolAsync(SmallSchool.Number, default)).Where(delivery => delivery.Kind == PaperKinds.Digest).OrderBy(delivery => delivery.Night).Select(delivery => delivery.State));
    }

    [Fact]
    public async Task What_is_made_in_quarantine_is_held_and_leaves_only_after_another_night_has_listed_it()
    {
        await using var school = await SmallSchool.OpenAsync();
        var quarantine = All with { IsQuarantine = true };
        await school.Get<IHaltLedger>().BeginAsync(quarantine, default);

        await school.NightAndDayAsync(Night);

        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal((DeliveryState.Held, HaltRules.Gate), (delivery.State, Assert.Single(delivery.Holds).Gate)));
        await school.Get<IHaltLedger>().LiftAsync(quarantine, All.Begun, default);
        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal(DeliveryState.Held, delivery.State));

        await school.NightAndDayAsync(Night.AddDays(1));
        Assert.All(await school.OutsideAsync(), delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
    }

    [Fact]
    public async Task A_stop_between_two_sends_lets_the_second_wait()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        await school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(Night.AddDays(1).ToDateTime(new TimeOnly(9, 0))), default);
        var first = (await school.OutsideAsync())[0];
        await school.Get<IHaltLedger>().BeginAsync(All with { Route = first.Recipient.Route, School = SmallSchool.Number }, default);

        await school.DayAsync(Night);

        Assert.All((await school.OutsideAsync()).Where(delivery => delivery.Recipient.Route == first.Recipient.Route), delivery => Assert.Equal(DeliveryState.Ready, delivery.State));
    }

    private static async Task<string> HandshakeAsync(SmallSchool school)
    {
        await school.EditAsync(facts => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = "fresh@eps.example" } : agency)] });
        var said = (await school.Get<Handshakes>().SendAsync(school.Get<Schools>().Of(SmallSchool.Number), "Link EP", default)).Said;
        await school.EditAsync(facts => facts with { Agencies = [.. facts.Agencies.Select(agency => agency.Kind == "EP" ? agency with { Email = SmallWorld.Ep } : agency)] });
        return said;
    }
}
