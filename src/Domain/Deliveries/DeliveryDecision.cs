namespace SenHub.Domain.Deliveries;

/// <summary>What tonight's version of a paper means for its delivery (SD-S1).</summary>
public abstract record DeliveryDecision
{
    private DeliveryDecision()
    {
    }

    /// <summary>The same facts are on their way or have gone: nothing new.</summary>
    public sealed record LetBe : DeliveryDecision;

    /// <summary>A first delivery.</summary>
    public sealed record Begin : DeliveryDecision;

    /// <summary>The facts changed before anything went: the old delivery is superseded by a new one.</summary>
    public sealed record Supersede : DeliveryDecision;

    /// <summary>The facts changed after it went, or may have gone: a person decides on a correction.</summary>
    public sealed record HoldChangedSinceSent(IReadOnlyList<string> DifferingParts) : DeliveryDecision
    {
        /// <summary>The hold to record.</summary>
        public Hold AsHold() => new("SD-S1", $"changed since sent: {string.Join(", ", DifferingParts)}", HoldOwner.Senco, Releasable: true);
    }

    /// <summary>Decides by the latest delivery with the same key.</summary>
    /// <param name="state">Its state; null when there is none.</param>
    /// <param name="had">Its version; null when there is none.</param>
    /// <param name="now">Tonight's version.</param>
    public static DeliveryDecision For(DeliveryState? state, PaperVersion? had, PaperVersion now)
    {
        if (state is not { } reached || had is null || reached == DeliveryState.Superseded)
            return new Begin();
        if (had.Hash == now.Hash)
            return new LetBe();
        return reached switch
        {
            DeliveryState.Planned or DeliveryState.Held or DeliveryState.Ready => new Supersede(),
            DeliveryState.Bounced or DeliveryState.Failed => new Supersede(),
            _ => new HoldChangedSinceSent(now.DifferingFrom(had)),
        };
    }
}
