using System.Globalization;
using System.Text;
using SenHub.TestKit.Mail;

namespace SenHub.Adapters.Tests.Mail.Imap;

/// <summary>Servers that are broken, old or hostile: the round ends with a word, nothing secret is said in clear, and no mail is lost.</summary>
public sealed class ScriptedMailboxTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TestAuthority authority = new();

    public ScriptedMailboxTests()
    {
        File.WriteAllText(folder.File("secret"), "s3cret");
        File.WriteAllText(folder.File("root.pem"), authority.RootPem);
    }

    public void Dispose()
    {
        authority.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("NO not here\r\n", null, "offers no STARTTLS")]
    [InlineData("OK go on\r\n* OK slipped in\r\n", null, "between STARTTLS and TLS")]
    [InlineData("OK go on\r\n", "* PREAUTH welcome\r\n", "signs in somebody else")]
    [InlineData("OK go on\r\n", "* BYE too busy\r\n", "does not let the hub in")]
    public async Task With_STARTTLS_taken_out_or_words_slipped_in_nothing_secret_is_said(string reply, string? greeting, string trouble)
    {
        await using var server = new ScriptedImapServer((tag, command) => command == "STARTTLS" ? $"{tag} {reply}" : Right(tag, command)) { Greeting = greeting ?? "* OK ready\r\n" };
        await using var host = Host(server, ("Tls", "StartTls"));

        var round = await host.ReadAsync();

        Assert.Contains(trouble, round.Trouble, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Heard, line => line.StartsWith("AUTH", StringComparison.Ordinal) || line.StartsWith("LOGIN", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Under_TLS_only_a_certificate_of_the_right_name_authority_and_day_is_believed()
    {
        using var stranger = new TestAuthority();
        foreach (var (certificate, trouble) in new[] { (authority.Issue("localhost"), (string?)null), (stranger.Issue("localhost"), "trusted"), (TestAuthority.SelfSigned("localhost"), "trusted"), (authority.Issue("localhost", expired: true), "out of date"), (authority.Issue("elsewhere.test"), "another name") })
        {
            await using var server = new ScriptedImapServer(Right) { Certificate = certificate };
            await using var host = Host(server, ("Tls", "StartTls"), ("RootFile", folder.File("root.pem")));

            var said = (await host.ReadAsync()).Trouble;

            Assert.Equal(trouble is null, said is null);
            Assert.Contains(trouble ?? "", said ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_goes_by_XOAUTH2_and_its_refusal_is_said()
    {
        await using var server = new ScriptedImapServer((tag, command) => command switch
        {
            "CAPABILITY" => $"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\n{tag} OK\r\n",
            "AUTHENTICATE XOAUTH2" => "+ \r\n",
            var line when line == Convert.ToBase64String(Encoding.UTF8.GetBytes("user=senco@school.example\u0001auth=Bearer s3cret\u0001\u0001")) => "+ eyJzdGF0dXMiOiI0MDEifQ==\r\n",
            "" => $"{tag} NO [AUTHENTICATIONFAILED] no\r\n",
            _ => Right(tag, command),
        });
        await using var host = Host(server, ("SecretKind", "AccessToken"));

        Assert.Contains("refused the user name or the secret", (await host.ReadAsync()).Trouble, StringComparison.Ordinal);
        Assert.Equal(["CAPABILITY", "AUTHENTICATE XOAUTH2"], server.Heard.Take(2));
    }

    [Fact]
    public async Task A_server_that_knows_LOGIN_only_gets_it_with_quotation_marks_escaped()
    {
        await File.WriteAllTextAsync(folder.File("secret"), "a \"b\\");
        await using var server = new ScriptedImapServer((tag, command) => command == "CAPABILITY" ? $"* CAPABILITY IMAP4rev1\r\n{tag} OK\r\n" : Right(tag, command));
        await using var host = Host(server);

        Assert.Null((await host.ReadAsync()).Trouble);
        Assert.Contains("""LOGIN "senco@school.example" "a \"b\\" """.TrimEnd(), server.Heard);
    }

    public static TheoryData<string, string> Breakdowns => new()
    {
        { "SELECT", "hangs up" }, { "SELECT", "falls silent" }, { "SELECT", "garbage" }, { "SELECT", "a line without end" }, { "SELECT", "answers without end" },
        { "UID SEARCH", "hangs up" }, { "UID SEARCH", "garbage" }, { "UID SEARCH", "says no" },
        { "UID FETCH", "hangs up" }, { "UID FETCH", "falls silent" }, { "UID FETCH", "a literal without end" }, { "UID FETCH", "a literal cut off" }, { "UID FETCH", "more than can be" }, { "UID FETCH", "says no" },
    };

    [Theory]
    [MemberData(nameof(Breakdowns))]
    public async Task A_breakdown_ends_the_round_and_the_mail_comes_in_the_next(string at, string how)
    {
        var broken = true;
        await using var server = new ScriptedImapServer((tag, command) => broken && command.StartsWith(at, StringComparison.Ordinal) ? Broken(how, tag) : Right(tag, command));
        await using var host = Host(server, ("CommandLimit", "00:00:00.500"));

        var first = await host.ReadAsync("7 2");
        broken = false;
        var second = await host.ReadAsync(first.Mark);

        Assert.NotNull(first.Trouble);
        Assert.Equal(("7 2", 0), (first.Mark, first.Read));
        Assert.Equal(("7 3", 1, null), (second.Mark, second.Read, second.Trouble));
        Assert.Equal("settle it", Assert.Single(host.Taken).Letter.Subject);
    }

    [Fact]
    public async Task A_server_that_cannot_move_gets_the_mail_marked_as_read()
    {
        await using var server = new ScriptedImapServer((tag, command) => command == "CAPABILITY" ? $"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK\r\n" : Right(tag, command));
        await using var host = Host(server);

        await host.ReadAsync("7 2");

        Assert.Equal(new DateTimeOffset(2026, 11, 4, 10, 2, 11, TimeSpan.FromHours(1)), Assert.Single(host.Taken).CameAt);
        Assert.Contains("UID STORE 3 +FLAGS.SILENT (\\Seen)", server.Heard);
        Assert.DoesNotContain(server.Heard, line => line.Contains("EXPUNGE", StringComparison.Ordinal) || line.Contains("Deleted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_folder_for_what_is_settled_is_made_where_it_is_missing()
    {
        var made = false;
        await using var server = new ScriptedImapServer((tag, command) =>
        {
            made |= command.StartsWith("CREATE", StringComparison.Ordinal);
            return command.StartsWith("UID MOVE", StringComparison.Ordinal) && !made ? $"{tag} NO [TRYCREATE] none\r\n" : Right(tag, command);
        });
        await using var host = Host(server);

        await host.ReadAsync("7 2");

        Assert.Equal(2, server.Heard.Count(line => line == "UID MOVE 3 \"SenHub\""));
    }

    [Fact]
    public async Task Under_another_validity_the_old_mark_means_nothing()
    {
        await using var server = new ScriptedImapServer(Right);
        await using var host = Host(server);

        var round = await host.ReadAsync("6 900");

        Assert.Contains(server.Heard, line => line.StartsWith("UID SEARCH UID 1:* SINCE ", StringComparison.Ordinal));
        Assert.Equal("7 3", round.Mark);
    }

    private static string? Broken(string how, string tag) => how switch
    {
        "hangs up" => null,
        "falls silent" => "",
        "garbage" => "\u0001\u0002\r\n",
        "a line without end" => "* " + new string('x', 2_000_000),
        "answers without end" => string.Concat(Enumerable.Repeat("* OK more\r\n", 120_000)),
        "a literal without end" => "* 1 FETCH (UID 3 BODY[]<0> {1000}\r\nhalf",
        "a literal cut off" => "* 1 FETCH (UID 3 BODY[]<0> {10}\r\nSubject: s",
        "more than can be" => "* 1 FETCH (UID 3 BODY[]<0> {99999999999}\r\n",
        _ => $"{tag} NO not now\r\n",
    };

    // A small right server with one mail, of UID 3.
    private static string Right(string tag, string command)
    {
        const string Mail = "Subject: settle it\r\n\r\nUID 9 BODY[] {5}\r\n";
        var said = command.Split(' ') switch
        {
            ["CAPABILITY", ..] => "* CAPABILITY IMAP4rev1 AUTH=PLAIN MOVE\r\n",
            ["AUTHENTICATE", ..] => "+ \r\n",
            ["SELECT", ..] => "* 1 EXISTS\r\n* OK [UIDVALIDITY 7] fine\r\n",
            ["UID", "SEARCH", ..] => "* SEARCH 3\r\n* 2 EXISTS\r\n",
            ["UID", "FETCH", ..] => string.Create(CultureInfo.InvariantCulture, $"* 1 FETCH (INTERNALDATE \" 4-Nov-2026 10:02:11 +0100\" UID 3 RFC822.SIZE {Mail.Length} BODY[]<0> {{{Mail.Length}}}\r\n{Mail} FLAGS ())\r\n"),
            _ => "",
        };
        return command.StartsWith("AUTHENTICATE", StringComparison.Ordinal) ? said : $"{said}{tag} OK done\r\n";
    }

    private MailboxHost Host(ScriptedImapServer server, params IEnumerable<(string Name, string? Value)> other) => new(
        new Dictionary<string, string?>
        {
            ["Delivery:Imap:Host"] = "localhost",
            ["Delivery:Imap:Port"] = server.Port.ToString(CultureInfo.InvariantCulture),
            ["Delivery:Imap:Tls"] = "None",
            ["Delivery:Imap:User"] = "senco@school.example",
            ["Delivery:Imap:SecretFile"] = folder.File("secret"),
        },
        other);
}
