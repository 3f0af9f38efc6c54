namespace SenHub.Domain.Deliveries;

/// <summary>States of a delivery (architecture.md, decision 1).</summary>
public enum DeliveryState
{
    /// <summary>Wanted; its paper is not made yet.</summary>
    Planned,

    /// <summary>A gate or a person stops it; the reason says which.</summary>
    Held,

    /// <summary>May go when its window opens.</summary>
    Ready,

    /// <summary>Written before the point of no return; found here after a crash it is Unknown.</summary>
    Sending,

    /// <summary>Accepted by the provider.</summary>
    Sent,

    /// <summary>The recipient confirmed.</summary>
    Acknowledged,

    /// <summary>Handed over by a person or to a folder.</summary>
    HandedOver,

    /// <summary>May or may not have gone; look before anyone sends again.</summary>
    Unknown,

    /// <summary>Came back.</summary>
    Bounced,

    /// <summary>Given up, with the reason.</summary>
    Failed,

    /// <summary>A newer version took its place before it went.</summary>
    Superseded,
}
