namespace SenHub.Adapters.Channels;

/// <summary>The class of a fault that may pass, which decides how soon and by whom it is tried again.</summary>
public enum RetryClass
{
    /// <summary>About this parcel or its recipient: a full mailbox, a busy moment.</summary>
    Passing,

    /// <summary>The endpoint itself is unwell: away, broken, talking nonsense. Counts towards leaving it alone.</summary>
    Outage,

    /// <summary>It said when to come again (429, Retry-After): not before.</summary>
    Asked,

    /// <summary>The hub's own limits stood in the way: nothing was tried, and it counts as no try.</summary>
    NotTried,
}
