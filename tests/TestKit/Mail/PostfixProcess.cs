using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;

namespace SenHub.TestKit.Mail;

/// <summary>Debian's Postfix as a child of the tests, in a folder of its own.</summary>
internal sealed class PostfixProcess
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-postfix-").FullName;

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
        await RunAsync("start");
        await Until.Found(() => File.Exists(PidFile) ? PidFile : null, $"Postfix did not start: read {Log} and {At("start.txt")}.");
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

    /// <summary>Stops the master that was started here; its own stop command finds it by the id in its folder.</summary>
    public async Task StopAsync()
    {
        await RunAsync("stop");
        Directory.Delete(folder, recursive: true);
    }

    private string PidFile => At("queue/pid/master.pid");

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
        await ShellAsync($"chmod 755 '{folder}' && chown postfix: '{At("data")}' '{At("mail")}'");
    }

    private Task RunAsync(string verb) => ShellAsync($"exec /usr/sbin/postfix -c '{At("conf")}' {verb} > '{At(verb + ".txt")}' 2>&1");

    private string At(string name) => Path.Combine(folder, name);

    // No pipe to this process: the daemon would inherit it and keep it open.
    private static async Task ShellAsync(string command)
    {
        using var shell = Process.Start("/bin/sh", ["-c", command]);
        await shell.WaitForExitAsync();
    }
}
