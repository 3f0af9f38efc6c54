using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.TestKit.Mail;

/// <summary>Debian's Postfix as a child of the tests, in a folder of its own; it ends with them, also when they are killed.</summary>
internal sealed class PostfixProcess
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-postfix-").FullName;

    private Process? keeper;

    /// <summary>What Postfix says about itself.</summary>
    public string Log => At("mail.log");

    /// <summary>Starts it and returns where it is, in the words of SENHUB_TEST_SMTP.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StartAsync()
    {
        if (!File.Exists("/usr/sbin/postfix"))
            throw new InvalidOperationException("These tests send mail to a real server: install Postfix (apt-get install postfix), or name one in SENHUB_TEST_SMTP.");
        if (!Environment.IsPrivilegedProcess)
            throw new InvalidOperationException("Postfix can be started by root only: run the tests as root, or name a running server in SENHUB_TEST_SMTP.");

        var (port, implicitPort) = (FreePort.Next(), FreePort.Next());
        await WriteSettingsAsync(port, implicitPort);
        keeper = Shell.Start(Keeping);
        await Until.Found(() => File.Exists(Ready) ? Ready : null, $"Postfix did not start: read {Log} and {At("start.txt")}.");
        return new Dictionary<string, string>
        {
            ["host"] = "localhost",
            ["port"] = port.ToString(CultureInfo.InvariantCulture),
            ["implicit"] = implicitPort.ToString(CultureInfo.InvariantCulture),
            ["root"] = At("root.pem"),
            ["to"] = "inbox@larkfield.test",
            ["maildir"] = At("mail/inbox"),
        };
    }

    /// <summary>Stops the master that was started here and removes its folder.</summary>
    public async Task StopAsync()
    {
        if (keeper is null)
            return;
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    private string Ready => At("ready");

    private async Task WriteSettingsAsync(int port, int implicitPort)
    {
        foreach (var part in new[] { "conf", "queue", "data", "mail" })
            Directory.CreateDirectory(At(part));
        using var authority = new TestAuthority();
        using var certificate = authority.Issue("localhost");
        await File.WriteAllTextAsync(At("root.pem"), authority.RootPem);
        await File.WriteAllTextAsync(At("conf/cert.pem"), certificate.ExportCertificatePem());
        await File.WriteAllTextAsync(At("conf/key.pem"), certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        await File.WriteAllTextAsync(At("conf/main.cf"), PostfixSettings.Main(folder));
        await File.WriteAllTextAsync(At("conf/master.cf"), PostfixSettings.Master(port, implicitPort));
        // Its parts run as another user.
        using var shell = Shell.Start($"chmod 755 '{folder}' && chown postfix: '{At("data")}' '{At("mail")}'");
        await shell.WaitForExitAsync();
    }

    // The shell waits for the end of its input, which comes when it is closed here or when this process dies. Postfix gets
    // no pipe of ours, or it would keep that open; its own stop command finds the master by the id in its folder.
    private string Keeping =>
        $"""
        /usr/sbin/postfix -c '{At("conf")}' start < /dev/null > '{At("start.txt")}' 2>&1 && : > '{Ready}'
        cat > /dev/null
        /usr/sbin/postfix -c '{At("conf")}' stop < /dev/null > /dev/null 2>&1
        rm -rf '{folder}'
        """;

    private string At(string name) => Path.Combine(folder, name);
}
