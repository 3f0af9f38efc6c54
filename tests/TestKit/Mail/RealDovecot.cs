using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Xunit;

namespace SenHub.TestKit.Mail;

/// <summary>Debian's Dovecot with a folder, a certificate, mailboxes and ports of the tests' own, on loopback; it ends with them, also when they are killed.</summary>
public sealed class RealDovecot : IAsyncLifetime
{
    /// <summary>The secret of every mailbox.</summary>
    public const string Secret = "sésame-ouvre-toi";

    private static readonly string[] Shown = ["new", "cur"];
    private static readonly string[] Maildir = [.. Shown, "tmp"];

    private readonly string folder = Directory.CreateTempSubdirectory("senhub-dovecot-").FullName;

    private Process? keeper;
    private int letters;

    /// <summary>Port for STARTTLS.</summary>
    public int Port { get; } = FreePort.Next();

    /// <summary>Port for TLS from the first byte.</summary>
    public int ImplicitPort { get; } = FreePort.Next();

    /// <summary>PEM file with the root that signed the server's certificate.</summary>
    public string RootFile => At("root.pem");

    /// <summary>Settings of the hub's mailbox for one user of this server; each user has a mailbox of its own.</summary>
    public Dictionary<string, string?> Settings(string user) => new()
    {
        ["Delivery:Imap:Host"] = "localhost",
        ["Delivery:Imap:Port"] = ImplicitPort.ToString(CultureInfo.InvariantCulture),
        ["Delivery:Imap:RootFile"] = RootFile,
        ["Delivery:Imap:User"] = user,
        ["Delivery:Imap:SecretFile"] = At("secret"),
    };

    /// <summary>Lays a mail into a user's inbox, as a mail server would.</summary>
    public void Deliver(string user, byte[] mail)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{1_700_000_000 + ++letters}.M{letters}.test");
        var aside = Path.Combine(folder, "aside-" + name);
        File.WriteAllBytes(aside, mail);
        FileRights.Set(aside, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        MakeMailbox(user);
        File.Move(aside, Path.Combine(MailboxOf(user), "new", name));
    }

    /// <summary>How many mails lie in a folder of a user.</summary>
    /// <param name="name">Null for the inbox.</param>
    public int Count(string user, string? name = null) =>
        Shown.Select(part => Path.Combine(MailboxOf(user), name is null ? "" : "." + name, part)).Where(Directory.Exists).Sum(part => Directory.GetFiles(part).Length);

    /// <summary>How many of them somebody has read.</summary>
    public int CountSeen(string user) => Directory.GetFiles(Path.Combine(MailboxOf(user), "cur")).Count(file => file.Split(":2,")[^1].Contains('S', StringComparison.Ordinal));

    /// <summary>The server forgets its numbers: the same mails come back under another UIDVALIDITY.</summary>
    public void Renumber(string user)
    {
        foreach (var file in Directory.GetFiles(MailboxOf(user), "dovecot*"))
            File.Delete(file);
        File.WriteAllText(Path.Combine(MailboxOf(user), "dovecot-uidlist"), string.Create(CultureInfo.InvariantCulture, $"3 V{++letters} N1 G{letters:x32}\n"));
        Own(MailboxOf(user));
    }

    public async Task InitializeAsync()
    {
        if (!File.Exists("/usr/sbin/dovecot"))
            throw new InvalidOperationException("These tests read mail from a real server: install Dovecot (apt-get install dovecot-imapd).");
        if (!Environment.IsPrivilegedProcess)
            throw new InvalidOperationException("Dovecot can be started by root only: run the tests as root.");
        using var authority = new TestAuthority();
        using var certificate = authority.Issue("localhost");
        await File.WriteAllTextAsync(RootFile, authority.RootPem);
        await File.WriteAllTextAsync(At("cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(At("key.pem"), certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(At("secret"), Secret + "\n");
        await File.WriteAllTextAsync(At("dovecot.conf"), Configuration);
        Directory.CreateDirectory(At("mail"));
        FileRights.Set(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        Own(At("mail"));
        keeper = Shell.Start(Keeping);
        await Until.True(() => Listens(ImplicitPort), $"Dovecot did not start: read {At("log")} and {At("start.txt")}.");
    }

    public async Task DisposeAsync()
    {
        if (keeper is null)
            return;
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    private string Configuration =>
        $$"""
        base_dir = {{folder}}/run
        state_dir = {{folder}}/run
        log_path = {{folder}}/log
        protocols = imap
        listen = 127.0.0.1
        ssl = required
        ssl_cert = <{{folder}}/cert.pem
        ssl_key = <{{folder}}/key.pem
        ssl_min_protocol = TLSv1.2
        auth_mechanisms = plain login
        mail_location = maildir:{{folder}}/mail/%u
        first_valid_uid = 1
        passdb {
          driver = static
          args = password={{Secret}}
        }
        userdb {
          driver = static
          args = uid=dovecot gid=dovecot home={{folder}}/mail/%u
        }
        service imap-login {
          inet_listener imap {
            port = {{Port.ToString(CultureInfo.InvariantCulture)}}
          }
          inet_listener imaps {
            port = {{ImplicitPort.ToString(CultureInfo.InvariantCulture)}}
            ssl = yes
          }
        }

        """;

    // The shell waits for the end of its input, which comes when it is closed here or when this process dies.
    private string Keeping =>
        $"""
        /usr/sbin/dovecot -F -c '{At("dovecot.conf")}' < /dev/null > '{At("start.txt")}' 2>&1 &
        server=$!
        cat > /dev/null
        kill $server
        wait $server
        rm -rf '{folder}'
        """;

    private string MailboxOf(string user) => Path.Combine(At("mail"), user);

    private void MakeMailbox(string user)
    {
        if (Directory.Exists(MailboxOf(user)))
            return;
        foreach (var part in Maildir)
            Directory.CreateDirectory(Path.Combine(MailboxOf(user), part));
        Own(MailboxOf(user));
    }

    private static void Own(string path)
    {
        if (!Shell.Succeeds($"chown -R dovecot: '{path}'"))
            throw new InvalidOperationException("The account of Dovecot is missing: install Dovecot (apt-get install dovecot-imapd).");
    }

    private static bool Listens(int port)
    {
        using var probe = new System.Net.Sockets.TcpClient();
        try
        {
            probe.Connect(System.Net.IPAddress.Loopback, port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }

    private string At(string name) => Path.Combine(folder, name);
}
