namespace SenHub.Adapters.Channels.Resilience;

/// <summary>How one try ended, and whether the ledger had been asked: from then on nobody tries again at once.</summary>
internal sealed record Tried(Outcome Outcome, bool Asked)
{
    /// <summary>May be tried again within the same send: nothing was delivered, and the fault may be over in a moment.</summary>
    public bool MayPassSoon => !Asked && Outcome switch
    {
        Outcome.Retry { Class: RetryClass.Passing or RetryClass.Outage } => true,
        Outcome.Retry { Class: RetryClass.Asked } asked => asked.After <= EndpointPipeline.LongestPause,
        _ => false,
    };

    /// <summary>The endpoint itself is unwell, whoever the parcel is for. Unknown counts: each one costs a person a look.</summary>
    public bool EndpointIsUnwell => Outcome is Outcome.Retry { Class: RetryClass.Outage } or Outcome.Unknown;
}
