using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>TLS required and the certificate checked, or nothing is sent.</summary>
public sealed class SmtpTlsTests : IDisposable
{
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Theory]
    [InlineData("StartTls")]
    [InlineData("Implicit")]
    public async Task With_a_good_certificate_the_mail_goes_under_TLS(string tls)
    {
        await using var mail = Mail(tls);

        var outcome = await mail.SendAsync(Parcels.WithPaper());

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.All(mail.Server.Heard, heard => Assert.True(heard.Encrypted || heard.Command is "EHLO [127.0.0.1]" or "STARTTLS"));
    }

    [Theory]
    [InlineData("StartTls")]
    [InlineData("Implicit")]
    public async Task Each_bad_certificate_stops_the_channel_and_no_address_is_said(string tls)
    {
        using var stranger = new TestAuthority();
        var bad = new[] { (stranger.Issue("localhost"), "trusted"), (TestAuthority.SelfSigned("localhost"), "trusted"), (authority.Issue("localhost", expired: true), "out of date"), (authority.Issue("elsewhere.test"), "another name") };

        foreach (var (certificate, why) in bad)
        {
            await using var mail = Mail(tls);
            mail.Server.Certificate = certificate;

            var outcome = await mail.SendAsync();

            Assert.Contains(why, Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
            Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Without_a_root_of_its_own_the_hub_trusts_only_the_systems()
    {
        await using var mail = Mail("StartTls").With("RootFile", null);

        var outcome = await mail.SendAsync();

        Assert.Contains("not signed by anyone trusted", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_without_STARTTLS_hears_only_a_greeting()
    {
        await using var mail = Mail("StartTls");
        mail.Server.Certificate = null;

        var outcome = await mail.SendAsync();

        Assert.Contains("offers no STARTTLS", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
        Assert.Equal(["EHLO [127.0.0.1]"], mail.Server.Heard.Select(heard => heard.Command));
    }

    [Fact]
    public async Task Words_slipped_in_before_TLS_are_noticed()
    {
        await using var mail = Mail("StartTls");
        mail.Server.Always(SmtpStage.StartTls, Trick.Say("220 go on\r\n250 slipped in"));

        var outcome = await mail.SendAsync();

        Assert.Contains("between STARTTLS and TLS", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_offered_in_clear_does_not_count_under_TLS()
    {
        await using var mail = Mail("StartTls");
        mail.Server.Offers = ["SIZE 100000"];
        mail.Server.Always(SmtpStage.HelloUnderTls, Trick.Say("250-scripted.test\r\n250 SIZE 20000"));

        var outcome = await mail.SendAsync(Parcels.WithPaper());

        Assert.Contains("larger than the server takes", Assert.IsType<Outcome.Rejected>(outcome).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SmtpStage.StartTls, "454 4.7.0 not now", typeof(Outcome.Retry))]
    [InlineData(SmtpStage.StartTls, "501 5.5.4 no", typeof(Outcome.Misconfigured))]
    [InlineData(SmtpStage.HelloUnderTls, "421 4.3.2 closing", typeof(Outcome.Retry))]
    [InlineData(SmtpStage.Handshake, "220 this is not TLS", typeof(Outcome.Misconfigured))]
    public async Task A_refusal_around_TLS_has_its_outcome(SmtpStage stage, string reply, Type expected)
    {
        await using var mail = Mail("StartTls");
        mail.Server.Always(stage, Trick.Say(reply));

        var outcome = await mail.SendAsync();

        Assert.IsType(expected, outcome);
    }

    [Fact]
    public async Task A_handshake_broken_off_or_stalled_is_for_later()
    {
        foreach (var trick in new[] { Trick.HangUp, Trick.Silence })
        {
            await using var mail = Mail("StartTls").With("ConnectLimit", "00:00:01");
            mail.Server.Always(SmtpStage.Handshake, trick);

            var outcome = await mail.SendAsync();

            Assert.Contains("at TLS", Assert.IsType<Outcome.Retry>(outcome).Why, StringComparison.Ordinal);
        }
    }

    private ScriptedMail Mail(string tls)
    {
        var mail = new ScriptedMail().With("Tls", tls);
        mail.With("RootFile", mail.FileWith(authority.RootPem, "root.pem"));
        mail.Server.Certificate = authority.Issue("localhost");
        mail.Server.IsImplicit = tls == "Implicit";
        return mail;
    }
}
