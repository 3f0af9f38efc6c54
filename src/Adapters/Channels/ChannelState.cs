namespace SenHub.Adapters.Channels;

/// <summary>What was found when a channel was looked at.</summary>
/// <param name="Trouble">What stands in the way, with what to do where the hub knows it; null when it could send now.</param>
/// <param name="CertificateEnds">Last moment of the server's certificate; null where none was shown.</param>
public sealed record ChannelState(string Route, string? Trouble, DateTimeOffset? CertificateEnds)
{
    /// <summary>When the secret or the client certificate runs out, where that is known.</summary>
    public DateTimeOffset? SecretEnds { get; init; }
}
