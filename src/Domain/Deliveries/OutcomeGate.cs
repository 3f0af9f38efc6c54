namespace SenHub.Domain.Deliveries;

/// <summary>Gate 10: while an earlier sending of the same paper to the same recipient may have gone, nothing follows it before somebody has looked.</summary>
public static class OutcomeGate
{
    /// <summary>Its id in documents.md.</summary>
    public const string Gate = "GATE-10";

    /// <summary>A hold while an earlier one is unknown or under way.</summary>
    /// <param name="others">States of the other deliveries with the same key.</param>
    public static Hold? Judge(IEnumerable<DeliveryState> others) => others.Any(state => state is DeliveryState.Unknown or DeliveryState.Sending)
        ? new(Gate, "an earlier sending of this paper to this recipient may have gone: look first, and settle that one", HoldOwner.Senco, Releasable: false)
        : null;
}
