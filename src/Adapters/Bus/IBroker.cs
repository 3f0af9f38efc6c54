using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>A look at whatever carries the wake-ups, for check and status. Changes nothing there.</summary>
public interface IBroker
{
    /// <summary>Looks now, within a few seconds. A broker that is away is told as trouble, never thrown.</summary>
    Task<BrokerState> LookAsync(CancellationToken cancel);
}

/// <summary>What the look came to.</summary>
/// <param name="Name">The transport's name in the settings.</param>
/// <param name="Trouble">Why no wake-up can go now; null when it can. No secret.</param>
/// <param name="CertificateEnds">Last moment of the broker's certificate; null without TLS.</param>
/// <param name="Poisoned">Wake-ups that nobody could take, by stage; only stages that have any. Null when nobody could look.</param>
public sealed record BrokerState(string Name, string? Trouble, DateTimeOffset? CertificateEnds, IReadOnlyDictionary<Stage, int>? Poisoned);
