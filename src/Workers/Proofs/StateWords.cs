using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Proofs;

/// <summary>A delivery's state as a page of proof says it.</summary>
internal static class StateWords
{
    /// <summary>For example "taken by the recipient's channel".</summary>
    public static string Of(DeliveryState state) => state switch
    {
        DeliveryState.Sent => "taken by the channel",
        DeliveryState.Acknowledged => "acknowledged",
        DeliveryState.HandedOver => "laid in the tray",
        DeliveryState.Sending => "under way since",
        DeliveryState.Unknown => "of unknown outcome since",
        DeliveryState.Bounced => "came back",
        DeliveryState.Failed => "given up",
        DeliveryState.Ready => "to be sent again since",
        DeliveryState.Held => "held since",
        DeliveryState.Superseded => "replaced before it went",
        DeliveryState.Planned => "planned",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };
}
