using System.Globalization;
using System.Text;
using Xunit;

namespace SenHub.TestKit.Mail;

/// <summary>
/// A real Postfix that wants TLS and delivers to one Maildir. It is the one SENHUB_TEST_SMTP names, as
/// "host=localhost;port=20587;implicit=20465;root=/path/root.pem;to=inbox@larkfield.test;maildir=/path/inbox"
/// (port: STARTTLS; implicit: TLS from the first byte; the certificate is for the host's name only); else Debian's,
/// started here with a folder, a certificate and ports of its own, and stopped by the id it was started under.
/// </summary>
public sealed class RealPostfix : IAsyncLifetime
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();
    private PostfixProcess? own;

    /// <summary>The name the certificate is for.</summary>
    public string Host => names["host"];

    /// <summary>Port for STARTTLS.</summary>
    public int Port => int.Parse(names["port"], CultureInfo.InvariantCulture);

    /// <summary>Port for TLS from the first byte.</summary>
    public int ImplicitPort => int.Parse(names["implicit"], CultureInfo.InvariantCulture);

    /// <summary>PEM file with the root that signed the server's certificate.</summary>
    public string RootFile => names["root"];

    /// <summary>The one mailbox.</summary>
    public string Inbox => names["to"];

    /// <summary>Settings of the mail channel for this server.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Delivery:Smtp:Host"] = Host,
        ["Delivery:Smtp:Port"] = names["port"],
        ["Delivery:Smtp:Tls"] = "StartTls",
        ["Delivery:Smtp:RootFile"] = RootFile,
        ["Delivery:Smtp:From"] = "senco@larkfield.test",
    };

    public async Task InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SENHUB_TEST_SMTP") is { Length: > 0 } named)
        {
            names = named.Split(';').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
            return;
        }

        own = new PostfixProcess();
        names = await own.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (own is not null)
            await own.StopAsync();
    }

    /// <summary>The mail with this Message-ID, when it has reached the mailbox.</summary>
    public Task<ReadMail> ReceiveAsync(string messageId) =>
        Until.Found(() => Find(messageId), $"Postfix accepted the mail, but it is not in {names["maildir"]} after 20 s: read {own?.Log ?? "its log"}.");

    /// <summary>The report of Postfix itself on a mail with this Message-ID, as it lies in the mailbox.</summary>
    public Task<byte[]> ReportOnAsync(string messageId) =>
        Until.Found(
            () => Mails().Select(File.ReadAllText).Where(mail => mail.Contains("multipart/report", StringComparison.Ordinal) && mail.Contains($"<{messageId}>", StringComparison.Ordinal)).Select(OnTheWire).FirstOrDefault(),
            $"Postfix wrote no report into {names["maildir"]} in 20 s: read {own?.Log ?? "its log"}.");

    private static byte[] OnTheWire(string mail) => Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n"));

    private ReadMail? Find(string messageId) => Mails().Select(Read).FirstOrDefault(mail => mail["Message-ID"] == $"<{messageId}>");

    // A mailbox keeps lines as this system has them; on the wire they ended in CRLF.
    private static ReadMail Read(string file) =>
        ReadMail.Parse(Encoding.Latin1.GetBytes(File.ReadAllText(file, Encoding.Latin1).Replace("\n", "\r\n", StringComparison.Ordinal)));

    private string[] Mails()
    {
        var mails = Path.Combine(names["maildir"], "new");
        return Directory.Exists(mails) ? Directory.GetFiles(mails) : [];
    }
}
