using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

/// <summary>A night whose mail server does not let the hub in, and what people are told.</summary>
public sealed class ChannelTroubleTests
{
    [Fact]
    public async Task Wrong_settings_stop_the_channel_with_one_alert_and_one_word_when_it_goes_again()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Mail, Trick.Say("530 5.7.0 sign in first"));
        await using var school = await DemoSchool.OpenAsync(settings: [KeyValuePair.Create("Delivery:Smtp:Port", (string?)server.Port.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("Delivery:Smtp:RetryPause", (string?)"00:00:00.01")]);
        await school.NightAsync(DemoSchool.FirstNight);
        await MorningAsync(school, minutes: 10);

        var standing = Assert.Single(await school.Get<IChannelLedger>().StandingAsync(DemoSchool.Larkfield, default));
        Assert.Contains("530 5.7.0", standing.Why, StringComparison.Ordinal);
        Assert.DoesNotContain(await school.AllAsync(), delivery => delivery.State is DeliveryState.Sent or DeliveryState.Failed && delivery.Recipient.Route == Routes.Mail);
        Assert.All((await school.AllAsync()).Where(delivery => delivery.Recipient.Route == Routes.Mail), delivery => Assert.Equal(0, delivery.Tries));
        Assert.InRange(server.Connections, 1, 500);

        server.Mend(SmtpStage.Mail);
        await MorningAsync(school, minutes: 60);

        Assert.Empty(await school.Get<IChannelLedger>().StandingAsync(DemoSchool.Larkfield, default));
        var told = (await school.AllAsync()).Where(delivery => delivery.Kind == PaperKinds.Faults && ChannelPeriod.Is(delivery.Period)).ToList();
        Assert.Equal(told.Select(delivery => delivery.Recipient.Key).Distinct().Count() * 2, told.Count);
        Assert.All(told, delivery => Assert.Equal(DeliveryState.Sent, delivery.State));
        await LaterNewsAsync(school);
    }

    // Mails inside the school begin at the digest's hour.
    private static Task MorningAsync(DemoSchool school, int minutes) =>
        school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(DemoSchool.FirstNight.AddDays(1).ToDateTime(school.Settings.DigestAt.AddMinutes(minutes))), default);

    // On the same night, for nights are dear: what a recipient's system says afterwards.
    private static async Task LaterNewsAsync(DemoSchool school)
    {
        var (news, sent) = (school.Get<LaterNews>(), (await school.AllAsync()).Where(delivery => delivery.State == DeliveryState.Sent).Take(2).ToList());
        var said = new Acknowledgement(1, sent[0].Id, Acknowledgement.Accepted, school.Time.GetUtcNow(), "NM-4711");

        var ofAnotherRoute = await news.AcknowledgedAsync("message:northmoor", said, default);
        var unknown = await news.AcknowledgedAsync(Routes.Mail, said with { Id = Guid.Empty }, default);
        var accepted = await news.AcknowledgedAsync(Routes.Mail, said, default);
        var again = await news.AcknowledgedAsync(Routes.Mail, said with { State = Acknowledgement.Refused }, default);
        var refused = await news.AcknowledgedAsync(Routes.Mail, said with { Id = sent[1].Id, State = Acknowledgement.Refused, Reason = "not-ours" }, default);

        Assert.Equal((false, false, true, true, true), (ofAnotherRoute, unknown, accepted, again, refused));
        var after = (await school.Deliveries.DeliveryAsync(sent[0].Id, default), await school.Deliveries.DeliveryAsync(sent[1].Id, default));
        Assert.Equal((DeliveryState.Acknowledged, "NM-4711"), (after.Item1!.State, after.Item1.ProviderId));
        Assert.Equal((DeliveryState.Bounced, "the recipient's system refused it: not-ours"), (after.Item2!.State, after.Item2.Note));
    }
}
