using System.Diagnostics;
using System.Globalization;
using SenHub.TestKit.Mail;
using Xunit;

namespace SenHub.TestKit.Sftp;

/// <summary>OpenSSH's server with a folder, keys and a port of the tests' own, on loopback; it ends with them, also when they are killed.</summary>
public sealed class RealSshd : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("senhub-sshd-").FullName;

    private Process? keeper;

    public int Port { get; } = FreePort.Next();

    /// <summary>Private key that the server lets in.</summary>
    public string KeyFile => At("client");

    /// <summary>One that it does not.</summary>
    public string StrangerFile => At("stranger");

    /// <summary>The server's public key, as settings pin it.</summary>
    public string HostKey => PublicKey("host");

    /// <summary>Settings of an SFTP channel of this name that brings into this folder.</summary>
    public Dictionary<string, string?> Settings(string inbox, string name = "northmoor") => new()
    {
        [$"Delivery:Sftp:{name}:Host"] = "127.0.0.1",
        [$"Delivery:Sftp:{name}:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        [$"Delivery:Sftp:{name}:User"] = Environment.UserName,
        [$"Delivery:Sftp:{name}:KeyFile"] = KeyFile,
        [$"Delivery:Sftp:{name}:HostKey"] = HostKey,
        [$"Delivery:Sftp:{name}:Folder"] = inbox,
        [$"Delivery:Sftp:{name}:RetryPause"] = "00:00:00.001",
    };

    /// <summary>The public half of a key of the tests.</summary>
    public string PublicKey(string name) => string.Join(' ', File.ReadAllText(At(name + ".pub")).Split(' ')[..2]);

    public async Task InitializeAsync()
    {
        if (!File.Exists("/usr/sbin/sshd"))
            throw new InvalidOperationException("These tests bring files to a real SFTP server: install OpenSSH's (apt-get install openssh-server).");
        foreach (var key in new[] { "host", "client", "stranger" })
        {
            if (!Shell.Succeeds($"ssh-keygen -q -t ed25519 -N '' -C test -f '{At(key)}'"))
                throw new InvalidOperationException("ssh-keygen made no key: install OpenSSH's client (apt-get install openssh-client).");
        }

        File.Copy(At("client.pub"), At("authorized_keys"));
        await File.WriteAllTextAsync(At("sshd_config"), Configuration);
        keeper = Shell.Start(Keeping);
        await Until.True(() => File.Exists(At("log")) && File.ReadAllText(At("log")).Contains("Server listening", StringComparison.Ordinal), $"sshd did not start: read {At("log")}.");
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
        $"""
        ListenAddress 127.0.0.1
        Port {Port.ToString(CultureInfo.InvariantCulture)}
        HostKey {At("host")}
        AuthorizedKeysFile {At("authorized_keys")}
        PidFile none
        UsePAM no
        StrictModes no
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        PermitRootLogin prohibit-password
        Subsystem sftp internal-sftp
        ForceCommand internal-sftp
        """ + "\n";

    // The shell waits for the end of its input, which comes when it is closed here or when this process dies. The server's
    // privilege separation wants a folder that Debian makes at boot.
    private string Keeping =>
        $"""
        [ "$(id -u)" -ne 0 ] || mkdir -p /run/sshd
        /usr/sbin/sshd -D -e -f '{At("sshd_config")}' < /dev/null > /dev/null 2> '{At("log")}' &
        server=$!
        cat > /dev/null
        kill $server
        wait $server
        rm -rf '{folder}'
        """;

    private string At(string name) => Path.Combine(folder, name);
}
