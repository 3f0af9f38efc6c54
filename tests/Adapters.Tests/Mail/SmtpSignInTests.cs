using System.Text;
using SenHub.Adapters.Channels;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail;

/// <summary>Signing in: by what the server offers, only under TLS, and never going on without.</summary>
public sealed class SmtpSignInTests : IDisposable
{
    private readonly TestAuthority authority = new();

    public void Dispose() => authority.Dispose();

    [Theory]
    [InlineData("Password", "AUTH LOGIN PLAIN XOAUTH2", "AUTH PLAIN \0senco@larkfield.test\0pass wörd")]
    [InlineData("Password", "AUTH XOAUTH2 LOGIN", "AUTH LOGIN|senco@larkfield.test|pass wörd")]
    [InlineData("AccessToken", "AUTH PLAIN XOAUTH2", "AUTH XOAUTH2 user=senco@larkfield.test\u0001auth=Bearer pass wörd\u0001\u0001")]
    public async Task The_secret_is_said_by_the_way_both_know(string kind, string offer, string expected)
    {
        await using var mail = Mail(kind, offer);

        var outcome = await mail.SendAsync();

        Assert.IsType<Outcome.Accepted>(outcome);
        Assert.Equal(expected, SignInHeard(mail.Server));
        Assert.All(mail.Server.Heard.Where(heard => heard.Command.StartsWith("AUTH", StringComparison.Ordinal)), heard => Assert.True(heard.Encrypted));
    }

    [Theory]
    [InlineData("Password", "AUTH CRAM-MD5 XOAUTH2")]
    [InlineData("Password", "8BITMIME")]
    [InlineData("AccessToken", "AUTH PLAIN LOGIN")]
    public async Task Without_a_common_way_nothing_is_sent(string kind, string offer)
    {
        await using var mail = Mail(kind, offer);

        var outcome = await mail.SendAsync();

        Assert.Contains("no way of signing in that fits", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Password", "AUTH PLAIN", "535 5.7.8 bad", typeof(Outcome.Misconfigured))]
    [InlineData("Password", "AUTH LOGIN", "535 5.7.8 bad", typeof(Outcome.Misconfigured))]
    [InlineData("AccessToken", "AUTH XOAUTH2", "535 5.7.3 expired", typeof(Outcome.Misconfigured))]
    [InlineData("Password", "AUTH PLAIN", "454 4.7.0 later", typeof(Outcome.Retry))]
    [InlineData("Password", "AUTH PLAIN", "421 4.7.0 too many", typeof(Outcome.Retry))]
    public async Task A_refused_sign_in_has_its_outcome_and_is_never_passed_over(string kind, string offer, string reply, Type expected)
    {
        await using var mail = Mail(kind, offer);
        mail.Server.Always(SmtpStage.SignIn, Trick.Say(reply));

        var outcome = await mail.SendAsync();

        Assert.IsType(expected, outcome);
        Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_renewed_secret_is_used_without_a_restart()
    {
        await using var mail = Mail("Password", "AUTH PLAIN");
        mail.Server.Once(SmtpStage.SignIn, Trick.Say("535 5.7.8 bad"));
        await mail.SendAsync();
        mail.FileWith("renewed\n", "secret.txt");

        mail.Time.MoveTo(mail.Time.GetUtcNow().AddMinutes(5));
        await mail.SendAsync();

        Assert.Contains("AUTH PLAIN " + Base64("\0senco@larkfield.test\0renewed"), mail.Server.Heard.Select(heard => heard.Command));
    }

    [Fact]
    public async Task A_secret_that_vanished_stops_the_channel()
    {
        await using var mail = Mail("Password", "AUTH PLAIN");
        Assert.NotNull(mail.Channel);
        mail.FileWith("\n", "secret.txt");

        var outcome = await mail.SendAsync();

        Assert.Contains("secret for signing in could not be read", Assert.IsType<Outcome.Misconfigured>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looking_at_the_channel_signs_in_tells_the_certificates_last_day_and_sends_nothing()
    {
        await using var mail = Mail("Password", "AUTH PLAIN");
        mail.Server.Once(SmtpStage.SignIn, Trick.Say("535 5.7.8 bad"));

        var refused = await mail.Channel.LookAsync(default);
        var fine = await mail.Channel.LookAsync(default);

        Assert.Equal("mail server refused at AUTH with 535 5.7.8: user name or secret is wrong", refused.Trouble);
        Assert.Null(fine.Trouble);
        Assert.Equal(mail.Server.Certificate!.NotAfter.ToUniversalTime(), fine.CertificateEnds?.UtcDateTime);
        Assert.DoesNotContain(mail.Server.Heard, heard => heard.Command.StartsWith("MAIL", StringComparison.Ordinal));
    }

    private ScriptedMail Mail(string kind, string offer)
    {
        var mail = new ScriptedMail().With("Tls", "StartTls").With("User", "senco@larkfield.test").With("SecretKind", kind);
        mail.With("RootFile", mail.FileWith(authority.RootPem, "root.pem"));
        mail.With("SecretFile", mail.FileWith("pass wörd\n", "secret.txt"));
        mail.Server.Certificate = authority.Issue("localhost");
        mail.Server.Offers = [offer];
        return mail;
    }

    // What was said to sign in, the Base64 undone.
    private static string SignInHeard(ScriptedSmtpServer server)
    {
        var said = server.Heard.Select(heard => heard.Command).SkipWhile(command => !command.StartsWith("AUTH", StringComparison.Ordinal));
        var words = said.TakeWhile(command => !command.StartsWith("MAIL", StringComparison.Ordinal)).SelectMany(command => command.Split(' ')).ToList();
        var decoded = words.Skip(2).Select(word => Encoding.UTF8.GetString(Convert.FromBase64String(word)));
        return $"{words[0]} {words[1]}" + (words[1] == "LOGIN" ? "|" : " ") + string.Join('|', decoded);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
