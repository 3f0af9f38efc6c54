namespace SenHub.Adapters.Channels;

/// <summary>How a send ended. Reasons hold no address and no pupil: they go into the ledger and the log.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>The provider took responsibility.</summary>
    public sealed record Accepted(string ProviderId) : Outcome;

    /// <summary>Refused for good: not to be repeated as it is.</summary>
    public sealed record Rejected(string Why) : Outcome;

    /// <summary>Not taken now; nothing was delivered, so it may be repeated after the delay.</summary>
    public sealed record Retry(TimeSpan After, string Why) : Outcome
    {
        /// <summary>What the delay is about.</summary>
        public RetryClass Class { get; init; } = RetryClass.Passing;
    }

    /// <summary>Nobody's mail is at fault: settings, credentials or certificates are. Stops the channel.</summary>
    public sealed record Misconfigured(string Why) : Outcome
    {
        /// <summary>False where only this parcel's own settings are wrong, such as one school's sender.</summary>
        public bool StopsChannel { get; init; } = true;
    }

    /// <summary>Past the point of no return without an answer.</summary>
    public sealed record Unknown(string WhatToLookFor) : Outcome
    {
        /// <summary>When the other side may be asked again; null where nobody but a person can tell.</summary>
        public TimeSpan? LookAgainAfter { get; init; }
    }
}
