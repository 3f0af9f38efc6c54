namespace SenHub.Adapters.Channels.Sftp;

/// <summary>How one batch of OpenSSH's client ended: 0 well, 1 the server refused a command, 255 there was no connection or it broke.</summary>
/// <param name="Listed">What the commands printed.</param>
/// <param name="Said">What it complained of; it quotes paths, so it is judged and never passed on.</param>
internal sealed record SftpRun(int Exit, string Listed, string Said)
{
    /// <summary>The program is not there.</summary>
    public static SftpRun NoProgram { get; } = new(127, "", "");

    /// <summary>It was ended because it took too long.</summary>
    public static SftpRun TooSlow { get; } = new(255, "", "timed out");

    /// <summary>All commands were done.</summary>
    public bool IsGood => Exit == 0;

    /// <summary>What it means before the parcel has its final name.</summary>
    public Outcome Judge() => Exit switch
    {
        127 => new Outcome.Misconfigured("OpenSSH's sftp is not installed: install openssh-client, or set Program"),
        255 when Says("Host key verification failed", "REMOTE HOST IDENTIFICATION HAS CHANGED", "host key is known") =>
            new Outcome.Misconfigured("the server's key is not the one that HostKey pins: ask the recipient by telephone before you change it"),
        255 when Says("Permission denied", "Too many authentication failures", "invalid format", "error in libcrypto", "UNPROTECTED") =>
            new Outcome.Misconfigured("the server does not let the school's key in: check User, KeyFile, and that the recipient has its public half"),
        255 when Says("Could not resolve") => Later("the server's name is not known to the name service"),
        255 => Later("the server could not be reached, or the connection broke"),
        _ when Says("No such file") => new Outcome.Misconfigured("the folder is not there: correct Folder, or ask the recipient to make it"),
        _ when Says("Permission denied") => new Outcome.Misconfigured("the school's account may not write in the folder: ask the recipient for that right"),
        _ => new Outcome.Retry(TimeSpan.FromMinutes(5), "the server would not store the files; its disk may be full"),
    };

    private bool Says(params IEnumerable<string> words) => words.Any(word => Said.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static Outcome.Retry Later(string why) => new(TimeSpan.FromMinutes(2), why) { Class = RetryClass.Outage };
}
