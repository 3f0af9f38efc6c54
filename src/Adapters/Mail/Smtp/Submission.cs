namespace SenHub.Adapters.Mail.Smtp;

/// <summary>What a submission came to, for the channel to translate.</summary>
internal enum Verdict
{
    /// <summary>The server took responsibility.</summary>
    Accepted,

    /// <summary>5xx to this mail.</summary>
    Refused,

    /// <summary>4xx: not now.</summary>
    NotNow,

    /// <summary>No connection, a broken one, a time-out or nonsense, before the final dot.</summary>
    Unreachable,

    /// <summary>Settings, certificate or credentials: every mail would fare alike.</summary>
    Settings,

    /// <summary>The ledger said no before the final dot.</summary>
    Withheld,

    /// <summary>The final dot went out and no answer came.</summary>
    Unknown,
}

/// <summary>The end of one submission: verdict, how far it came, the server's codes, and our own words where there are some.</summary>
/// <param name="Code">Reply code of RFC 5321; 0 where no reply decided.</param>
/// <param name="Enhanced">Enhanced status code of RFC 3463, or empty.</param>
/// <param name="Words">Ours, without address or pupil; never the server's, which may quote the address.</param>
internal sealed record Submission(Verdict Verdict, Phase Phase, int Code = 0, string Enhanced = "", string Words = "")
{
    /// <summary>The id under which the server queued an accepted mail; null where it told none.</summary>
    public string? QueueId { get; init; }

    /// <summary>The server itself is unwell, whoever the mail is for.</summary>
    public bool ServerIsUnwell => Verdict is Verdict.Unreachable || Code == 421 || (Verdict is Verdict.NotNow && Phase <= Phase.SignIn);

    /// <summary>A kept connection had died meanwhile: it broke, or said 421, before it took anything.</summary>
    public bool WasStale => Phase < Phase.Body && (Verdict is Verdict.Unreachable || (Code == 421 && Phase == Phase.Mail));
}
