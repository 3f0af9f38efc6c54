using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>OpenSSH's own client as a child process, one connection a batch: no agent, no password, no configuration of the account's, one pinned key.</summary>
internal sealed class SftpProgram(SftpOptions options)
{
    private const string Alias = "senhub-recipient";

    /// <summary>Runs commands in order; the first that fails ends it, unless it begins with a hyphen.</summary>
    /// <param name="workplace">A private folder for the pinned key.</param>
    public async Task<SftpRun> RunAsync(string workplace, IReadOnlyList<string> commands, CancellationToken cancel)
    {
        var pinned = Path.Combine(workplace, "known_hosts");
        await File.WriteAllTextAsync(pinned, $"{Alias} {options.HostKey}\n", cancel);
        using var process = new Process { StartInfo = Start(pinned) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return SftpRun.NoProgram;
        }

        try
        {
            var (listed, said) = (process.StandardOutput.ReadToEndAsync(cancel), process.StandardError.ReadToEndAsync(cancel));
            await SayAsync(process, commands);
            await process.WaitForExitAsync(cancel);
            return new SftpRun(process.ExitCode, await listed, await said);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>A path as a command takes it; no path here holds a quotation mark or a backslash.</summary>
    public static string Quoted(string path) => $"\"{path}\"";

    private static async Task SayAsync(Process process, IReadOnlyList<string> commands)
    {
        try
        {
            await process.StandardInput.WriteAsync(string.Concat(commands.Select(command => command + "\n")));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had heard all; its exit code says why.
        }
    }

    private ProcessStartInfo Start(string pinned)
    {
        var limit = ((int)Math.Ceiling(options.ConnectLimit.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        string[] words =
        [
            "-b", "-", "-F", "none", "-i", options.KeyFile, "-P", options.Port.ToString(CultureInfo.InvariantCulture),
            .. Set("BatchMode=yes"), .. Set("StrictHostKeyChecking=yes"), .. Set($"UserKnownHostsFile=\"{pinned}\""), .. Set("GlobalKnownHostsFile=none"),
            .. Set($"HostKeyAlias={Alias}"), .. Set("CheckHostIP=no"), .. Set("UpdateHostKeys=no"), .. Set("VerifyHostKeyDNS=no"),
            .. Set("IdentitiesOnly=yes"), .. Set("IdentityAgent=none"), .. Set("PreferredAuthentications=publickey"), .. Set("ControlPath=none"),
            .. Set("ConnectTimeout=" + limit), .. Set("ServerAliveInterval=15"), .. Set("ServerAliveCountMax=2"), .. Set("LogLevel=ERROR"),
            $"{options.User}@{(options.Host.Contains(':', StringComparison.Ordinal) ? $"[{options.Host}]" : options.Host)}",
        ];
        var start = new ProcessStartInfo(options.Program, words) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false) };
        start.Environment["LC_ALL"] = "C"; // its complaints are judged by their English words
        start.Environment["TZ"] = "UTC"; // its listings have days without a zone
        return start;
    }

    private static string[] Set(string option) => ["-o", option];
}
