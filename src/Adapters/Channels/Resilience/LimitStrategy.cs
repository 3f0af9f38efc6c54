using System.Threading.RateLimiting;
using Polly;

namespace SenHub.Adapters.Channels.Resilience;

/// <summary>A limiter of System.Threading.RateLimiting as a strategy of the pipeline: what finds no place is not tried and told when to come again.</summary>
internal sealed class LimitStrategy(RateLimiter limiter, TimeSpan usualWait, string why) : ResilienceStrategy<Tried>
{
    protected override async ValueTask<Outcome<Tried>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Tried>>> callback, ResilienceContext context, TState state)
    {
        using var place = await limiter.AcquireAsync(1, context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        if (place.IsAcquired)
            return await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext);
        var wait = place.TryGetMetadata(MetadataName.RetryAfter, out var told) && told > TimeSpan.Zero ? told : usualWait;
        return Polly.Outcome.FromResult(new Tried(new Outcome.Retry(wait, why) { Class = RetryClass.NotTried }, Asked: false));
    }
}

/// <summary>Nothing to set: the limiter comes ready made.</summary>
internal sealed class LimitOptions : ResilienceStrategyOptions;
