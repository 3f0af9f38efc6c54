using System.Globalization;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.Nights;

public sealed class MailTroubleTests
{
    [Fact]
    public async Task A_mail_server_that_is_down_loses_nothing()
    {
        await using var school = await DemoSchool.OpenAsync(settings: To(FreePort.Next()));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        Assert.DoesNotContain(await school.AllAsync(), delivery => delivery.State is DeliveryState.Sent or DeliveryState.Failed or DeliveryState.Unknown);
        Assert.Contains(await school.AllAsync(), delivery => delivery is { Kind: PaperKinds.Digest, State: DeliveryState.Ready });
    }

    [Fact]
    public async Task A_server_that_refuses_fails_the_digest_once_and_the_outside_waits_for_a_digest_that_went()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Recipient, Trick.Say("550 5.1.1 no such mailbox"));
        await using var school = await DemoSchool.OpenAsync(settings: To(server.Port));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var all = await school.AllAsync();
        Assert.All(all.Where(delivery => !delivery.Recipient.IsOutside && delivery.Recipient.Route == "mail"), delivery => Assert.Equal((DeliveryState.Failed, 1), (delivery.State, delivery.Tries)));
        Assert.All(all.Where(delivery => delivery.Recipient.IsOutside), delivery => Assert.Contains(delivery.State, new[] { DeliveryState.Ready, DeliveryState.Held }));
        Assert.Empty(server.Kept);
    }

    [Fact]
    public async Task After_a_drop_behind_the_dot_outside_mail_waits_for_a_person_and_only_the_digest_goes_once_more()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Dot, Trick.KeepAndHangUp);
        await using var school = await DemoSchool.AfterNightAsync(To(server.Port));

        await school.DayAsync(DemoSchool.FirstNight.AddDays(1));

        var mailed = (await school.AllAsync()).Where(delivery => delivery.Recipient.Route == "mail" && delivery.State == DeliveryState.Unknown).ToList();
        Assert.NotEmpty(mailed);
        var kept = server.Kept.Select(bytes => ReadMail.Parse(bytes)["Message-ID"].Trim('<', '>')).CountBy(id => id).ToDictionary();
        Assert.All(mailed, delivery => Assert.Equal(delivery.Kind == PaperKinds.Digest ? 2 : 1, kept[delivery.MessageId]));
    }

    [Fact]
    public async Task A_person_who_looked_sends_one_of_unknown_outcome_once_more_and_no_other_goes_with_it()
    {
        await using var server = new ScriptedSmtpServer();
        await using var school = await DemoSchool.AfterNightAsync(To(server.Port));
        await school.Get<NightDriver>().RunUntilAsync(school.Time, HubClock.ToMoment(DemoSchool.FirstNight.AddDays(1).ToDateTime(school.Settings.DigestAt)), default);
        server.Always(SmtpStage.Dot, Trick.HangUp);
        await school.DayAsync(DemoSchool.FirstNight.AddDays(1));
        var unknown = await school.OutsideAsync(DeliveryState.Unknown);
        server.Mend(SmtpStage.Dot);

        Assert.True(await school.Deliveries.ReleaseAsync(unknown[0], new Release("senco", school.Time.GetUtcNow(), "rang them: nothing came", unknown[0].Version, []), Resumption.Of(unknown[0]), default));
        await school.DayAsync(DemoSchool.FirstNight.AddDays(2));

        Assert.Equal(unknown.Skip(1).Select(delivery => delivery.Reference), (await school.OutsideAsync(DeliveryState.Unknown)).Select(delivery => delivery.Reference));
        Assert.Equal(DeliveryState.Sent, (await school.Deliveries.DeliveryAsync(unknown[0].Id, default))!.State);
        var kept = server.Kept.Select(bytes => ReadMail.Parse(bytes)["Message-ID"].Trim('<', '>'));
        Assert.Equal(unknown[0].MessageId, Assert.Single(kept.Intersect(unknown.Select(delivery => delivery.MessageId))));
    }

    private static IEnumerable<KeyValuePair<string, string?>> To(int port) =>
        [KeyValuePair.Create("Delivery:Smtp:Port", (string?)port.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("Delivery:Smtp:RetryPause", (string?)"00:00:00.01")];
}
