namespace SenHub.Adapters.Channels.Resilience;

/// <summary>What one endpoint is given of the hub's time.</summary>
/// <param name="Attempt">For one try up to the point of no return; after it the channel's own limit counts.</param>
/// <param name="Pause">Before the second try at once; later ones grow, each with jitter.</param>
internal sealed record EndpointLimits(TimeSpan Attempt, TimeSpan Pause)
{
    /// <summary>Sends at the same moment: the bulkhead, so that a slow endpoint holds up no other.</summary>
    public int AtOnce { get; init; } = 1;

    /// <summary>Sends that may wait for a place; the next is told to come later. Each holds one of the hub's hands, so an agency has few.</summary>
    public int Waiting { get; init; } = 1;

    /// <summary>Sends in any minute; null for as many as will go.</summary>
    public int? PerMinute { get; init; }
}
