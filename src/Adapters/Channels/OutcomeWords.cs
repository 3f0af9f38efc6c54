namespace SenHub.Adapters.Channels;

/// <summary>What an outcome says, for a look at a channel.</summary>
internal static class OutcomeWords
{
    /// <summary>Its reason; null for no outcome, and for one that is no trouble.</summary>
    public static string? Trouble(this Outcome? outcome) => outcome switch
    {
        Outcome.Misconfigured wrong => wrong.Why,
        Outcome.Retry later => later.Why,
        Outcome.Rejected refused => refused.Why,
        Outcome.Unknown unknown => unknown.WhatToLookFor,
        _ => null,
    };
}
