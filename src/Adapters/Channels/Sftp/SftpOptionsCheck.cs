using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>Says all that is wrong with an SFTP server's settings at once, and what to set.</summary>
internal sealed partial class SftpOptionsCheck : IValidateOptions<SftpOptions>
{
    private const UnixFileMode Others = (UnixFileMode)0b000_111_111;

    public ValidateOptionsResult Validate(string? name, SftpOptions options)
    {
        var wrong = Server(name, options).Concat(Keys(name, options)).ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }

    private static IEnumerable<string> Server(string? name, SftpOptions options)
    {
        if (Uri.CheckHostName(options.Host) == UriHostNameType.Unknown)
            yield return $"{name}:Host must name the recipient's SFTP server, for example sftp.northmoor.example.";
        if (options.Port is < 1 or > 65535)
            yield return $"{name}:Port must be between 1 and 65535; leave it out for 22.";
        if (!PlainUser().IsMatch(options.User))
            yield return $"{name}:User must be the account that the recipient gave the school.";
        if (options.Folder.Length is 0 or > 200 || options.Folder[0] == '-' || options.Folder.Any(letter => char.IsControl(letter) || letter is '"' or '\\'))
            yield return $"{name}:Folder must be a folder on that server, for example inbox/larkfield.";
        if (new[] { options.ConnectLimit, options.AttemptLimit, options.RetryPause }.Any(limit => limit <= TimeSpan.Zero || limit > TimeSpan.FromMinutes(15)))
            yield return $"{name}: ConnectLimit, AttemptLimit and RetryPause must be above 0 and at most 00:15:00.";
    }

    private static IEnumerable<string> Keys(string? name, SftpOptions options)
    {
        if (!PublicKey().IsMatch(options.HostKey))
            yield return $"{name}:HostKey must be the server's public key as one line, for example \"ssh-ed25519 AAAA…\": ask the recipient for it, and do not take it from the server itself.";
        if (!File.Exists(options.KeyFile))
            yield return $"{name}:KeyFile must name the file with the school's private key; make one with: ssh-keygen -t ed25519 -N \"\" -f secrets/sftp-key";
        else if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(options.KeyFile) & Others) != 0)
            yield return $"{name}:KeyFile may be read by other accounts, and OpenSSH refuses such a key: chmod 600 it.";
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_.][A-Za-z0-9_.@-]{0,63}\z")]
    private static partial Regex PlainUser();

    [GeneratedRegex(@"\A(ssh-ed25519|ecdsa-sha2-nistp(256|384|521)|ssh-rsa|sk-ssh-ed25519@openssh\.com) [A-Za-z0-9+/]{40,}={0,2}( [^\r\n]*)?\z")]
    private static partial Regex PublicKey();
}
