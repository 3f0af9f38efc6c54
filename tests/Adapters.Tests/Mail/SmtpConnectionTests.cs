using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Connections kept, replaced, spared; and what is agreed with the server about one mail.</summary>
public sealed class SmtpConnectionTests
{
    [Fact]
    public async Task Mails_in_a_row_share_a_connection()
    {
        await using var mail = new ScriptedMail();

        for (var i = 0; i < 5; i++)
            Assert.IsType<Outcome.Accepted>(await mail.SendAsync());

        Assert.Equal(1, mail.Server.Connections);
        Assert.Equal(5, mail.Server.Kept.Count);
    }

    [Fact]
    public async Task A_kept_connection_that_died_is_replaced_without_a_pause()
    {
        await using var mail = new ScriptedMail().With("RetryPause", "00:10:00");
        mail.Server.Once(SmtpStage.AfterDot, Trick.HangUp).Once(SmtpStage.AfterDot, Trick.SayAndHangUp("421 4.4.2 idle too long"));

        for (var i = 0; i < 3; i++)
            Assert.IsType<Outcome.Accepted>(await mail.SendAsync().WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.Equal(3, mail.Server.Connections);
        Assert.Equal(3, mail.Server.Kept.Count);
    }

    [Theory]
    [InlineData(SmtpStage.Greeting, "421 4.3.2 busy")]
    [InlineData(SmtpStage.Mail, "451 4.3.0 later")]
    [InlineData(SmtpStage.Recipient, "450 4.2.1 busy")]
    [InlineData(SmtpStage.Data, "451 4.3.0 later")]
    public async Task A_passing_4xx_is_tried_again_at_once(SmtpStage stage, string reply)
    {
        await using var mail = new ScriptedMail();
        mail.Server.Once(stage, Trick.Say(reply)).Once(stage, Trick.HangUp);

        var outcome = await mail.SendAsync();

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Single(mail.Server.Kept);
    }

    [Fact]
    public async Task A_5xx_is_not_tried_again()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Recipient, Trick.Say("550 5.1.1 <inbox@larkfield.test>: unknown"));

        var outcome = await mail.SendAsync();

        Assert.Equal("mail server refused at RCPT TO with 550 5.1.1: no such mailbox", Assert.IsType<Outcome.Rejected>(outcome).Why);
        Assert.Equal(1, mail.Server.Connections);
    }

    [Fact]
    public async Task A_server_that_keeps_failing_is_left_alone_for_a_while()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Greeting, Trick.Say("421 4.3.2 busy"));
        for (var i = 0; i < 2; i++)
            await mail.SendAsync();
        var connectionsBefore = mail.Server.Connections;

        var outcome = await mail.SendAsync();

        Assert.Contains("left alone", Assert.IsType<Outcome.Retry>(outcome).Why, StringComparison.Ordinal);
        Assert.Equal(6, connectionsBefore);
        Assert.Equal(6, mail.Server.Connections);
    }

    [Fact]
    public async Task A_server_that_never_answers_the_dot_is_soon_given_no_more_mail()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Dot, Trick.KeepAndHangUp);

        var outcomes = new List<Outcome>();
        for (var i = 0; i < 10; i++)
            outcomes.Add(await mail.SendAsync());

        Assert.Equal(6, outcomes.Count(outcome => outcome is Outcome.Unknown));
        Assert.Equal(6, mail.Server.Kept.Count);
        Assert.All(outcomes.Skip(6), outcome => Assert.IsType<Outcome.Retry>(outcome));
    }

    [Fact]
    public async Task One_recipients_full_mailbox_rests_nobody_elses_mail()
    {
        await using var mail = new ScriptedMail();
        for (var i = 0; i < 30; i++)
            mail.Server.Once(SmtpStage.Recipient, Trick.Say("452 4.2.2 full"));
        for (var i = 0; i < 10; i++)
            await mail.SendAsync();

        var outcome = await mail.SendAsync();

        Assert.IsType<Outcome.Accepted>(outcome);
    }

    [Fact]
    public async Task Nobody_listening_is_for_later()
    {
        await using var mail = new ScriptedMail();
        mail.With("Port", FreePort.Next().ToString(System.Globalization.CultureInfo.InvariantCulture));

        var outcome = await mail.SendAsync();

        Assert.Equal("mail server trouble at connecting: connection failed", Assert.IsType<Outcome.Retry>(outcome).Why);
    }

    [Fact]
    public async Task No_more_connections_are_open_at_once_than_set()
    {
        await using var mail = new ScriptedMail().With("Connections", "3");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => mail.SendAsync(Parcels.WithPaper($"{i}"))));

        Assert.All(outcomes, outcome => Assert.IsType<Outcome.Accepted>(outcome));
        Assert.InRange(mail.Server.Connections, 1, 3);
        Assert.Equal(30, mail.Server.Kept.Count);
    }
}
