namespace SenHub.Adapters.Channels.Sftp;

/// <summary>One recipient's SFTP server. The key's file is named here, never its content.</summary>
public sealed class SftpOptions
{
    /// <summary>Where the servers stand in the settings, each under its own name.</summary>
    public const string Section = "Delivery:Sftp";

    /// <summary>Name or address of the server.</summary>
    public string Host { get; set; } = "";

    /// <summary>Port.</summary>
    public int Port { get; set; } = 22;

    /// <summary>The account the recipient gave the school.</summary>
    public string User { get; set; } = "";

    /// <summary>Private key in OpenSSH's form, without a passphrase, readable by the hub's account only.</summary>
    public string KeyFile { get; set; } = "";

    /// <summary>The day the recipient stops taking the key, where they set one.</summary>
    public DateOnly? KeyEnds { get; set; }

    /// <summary>The server's own public key, for example "ssh-ed25519 AAAA…", as the recipient gave it by another way than this server.</summary>
    public string HostKey { get; set; } = "";

    /// <summary>The folder there, for example inbox/larkfield.</summary>
    public string Folder { get; set; } = ".";

    /// <summary>OpenSSH's own client.</summary>
    public string Program { get; set; } = "sftp";

    /// <summary>Limit for reaching the server.</summary>
    public TimeSpan ConnectLimit { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Limit for one parcel up to its final name.</summary>
    public TimeSpan AttemptLimit { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>First pause before trying again at once.</summary>
    public TimeSpan RetryPause { get; set; } = TimeSpan.FromSeconds(2);
}
