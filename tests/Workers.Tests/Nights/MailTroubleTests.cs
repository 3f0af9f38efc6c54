using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.TestKit.Mail;

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
    public async Task A_server_that_refuses_fails_the_mail_once_and_for_all()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Recipient, Trick.Say("550 5.1.1 no such mailbox"));
        await using var school = await DemoSchool.OpenAsync(settings: To(server.Port));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        Assert.DoesNotContain(await school.AllAsync(), delivery => delivery.State is DeliveryState.Ready or DeliveryState.Sending or DeliveryState.Sent);
        Assert.Empty(server.Kept);
    }

    [Fact]
    public async Task After_a_drop_behind_the_dot_outside_mail_waits_for_a_person_and_only_the_digest_goes_once_more()
    {
        await using var server = new ScriptedSmtpServer().Always(SmtpStage.Dot, Trick.KeepAndHangUp);
        await using var school = await DemoSchool.OpenAsync(settings: To(server.Port));

        await school.NightAndDayAsync(DemoSchool.FirstNight);

        var mailed = (await school.AllAsync()).Where(delivery => delivery.Recipient.Route == "mail" && delivery.State == DeliveryState.Unknown).ToList();
        Assert.NotEmpty(mailed);
        var kept = server.Kept.Select(bytes => ReadMail.Parse(bytes)["Message-ID"].Trim('<', '>')).CountBy(id => id).ToDictionary();
        Assert.All(mailed, delivery => Assert.Equal(delivery.Kind == PaperKinds.Digest ? 2 : 1, kept[delivery.MessageId]));
    }

    private static IEnumerable<KeyValuePair<string, string?>> To(int port) =>
        [KeyValuePair.Create("Delivery:Smtp:Port", (string?)port.ToString(CultureInfo.InvariantCulture)), KeyValuePair.Create("Delivery:Smtp:RetryPause", (string?)"00:00:00.01")];
}
