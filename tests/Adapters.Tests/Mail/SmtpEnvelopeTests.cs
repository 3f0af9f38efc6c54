using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>What is said to the server about one mail, by what the server can do.</summary>
public sealed class SmtpEnvelopeTests
{
    [Fact]
    public async Task The_envelope_names_sender_size_and_one_recipient()
    {
        await using var mail = new ScriptedMail();

        await mail.SendAsync();

        var size = mail.Server.Kept.Single().Length;
        Assert.Equal(
            ["EHLO [127.0.0.1]", $"MAIL FROM:<senco@larkfield.test> SIZE={size}", "RCPT TO:<inbox@larkfield.test>", "DATA"],
            mail.Server.Heard.Select(heard => heard.Command));
    }

    [Fact]
    public async Task A_server_that_can_report_is_asked_to_and_under_which_id()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Offers = ["DSN", "PIPELINING"];

        var outcome = await mail.SendAsync(Parcels.Plain() with { MessageId = "a+b=c@larkfield.test" });

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(
            ["MAIL FROM:<senco@larkfield.test> RET=HDRS ENVID=a+2Bb+3Dc@larkfield.test", "RCPT TO:<inbox@larkfield.test> NOTIFY=SUCCESS,FAILURE,DELAY"],
            mail.Server.Heard.Skip(1).Take(2).Select(heard => heard.Command));
    }

    [Fact]
    public async Task A_server_that_offers_nothing_gets_plain_SMTP()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Offers = [];

        var outcome = await mail.SendAsync(Parcels.WithPaper());

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Contains(mail.Server.Heard, heard => heard.Command == "MAIL FROM:<senco@larkfield.test>");
    }

    [Fact]
    public async Task A_mail_larger_than_the_server_takes_is_not_even_begun()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Offers = ["SIZE 20000"];

        var outcome = await mail.SendAsync(Parcels.WithPaper());

        Assert.Contains("larger than the server takes", Assert.IsType<Outcome.Rejected>(outcome).Why, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_recipient_is_refused_a_server_that_goes_on_regardless_gets_no_mail()
    {
        await using var mail = new ScriptedMail();
        mail.Server.Always(SmtpStage.Recipient, Trick.Say("550 5.1.1 unknown"));

        var outcome = await mail.SendAsync();
        await mail.Server.HungUp;

        Assert.IsType<Outcome.Rejected>(outcome);
        Assert.Empty(mail.Server.Kept);
    }

    [Theory]
    [InlineData("siân@larkfield.test", "RCPT TO:<siân@larkfield.test>", true)]
    [InlineData("office@szkoła.test", "RCPT TO:<office@xn--szkoa-n7a.test>", false)]
    [InlineData("O'Brien.Ann+sen@Larkfield.TEST", "RCPT TO:<O'Brien.Ann+sen@larkfield.test>", false)]
    public async Task Addresses_beyond_ASCII_go_as_the_standards_say(string to, string command, bool utf8)
    {
        await using var mail = new ScriptedMail();
        mail.Server.Offers = ["8BITMIME", "SMTPUTF8"];

        var outcome = await mail.SendAsync(Parcels.Plain() with { To = to });

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Contains(mail.Server.Heard, heard => heard.Command == command);
        Assert.Equal(utf8, mail.Server.Heard.Any(heard => heard.Command.EndsWith(" BODY=8BITMIME SMTPUTF8", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_the_server_cannot_carry_is_refused_before_it_is_said()
    {
        await using var mail = new ScriptedMail();

        var outcome = await mail.SendAsync(Parcels.Plain() with { To = "siân@larkfield.test" });

        Assert.Contains("cannot carry this address", Assert.IsType<Outcome.Rejected>(outcome).Why, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("inbox@localhost")]
    [InlineData("@larkfield.test")]
    [InlineData("a@b@larkfield.test")]
    [InlineData("a@larkfield.test, b@larkfield.test")]
    [InlineData("Ann <a@larkfield.test>")]
    [InlineData("<a@larkfield.test>")]
    [InlineData("\"a b\"@larkfield.test")]
    [InlineData("a@larkfield.test SIZE=1")]
    [InlineData("a..b@larkfield.test")]
    [InlineData(".a@larkfield.test")]
    [InlineData("a@-larkfield.test")]
    [InlineData("a@larkfield..test")]
    [InlineData("a\u200b@larkfield.test")]
    [InlineData("a\u202e@larkfield.test")]
    public async Task What_is_not_one_plain_address_is_refused_without_a_connection(string to)
    {
        await using var mail = new ScriptedMail();

        var outcome = await mail.SendAsync(Parcels.Plain() with { To = to });

        Assert.IsType<Outcome.Rejected>(outcome);
        Assert.Equal(0, mail.Server.Connections);
    }
}
