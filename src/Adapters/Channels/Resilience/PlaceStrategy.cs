using System.Threading.RateLimiting;
using Polly;

namespace SenHub.Adapters.Channels.Resilience;

/// <summary>Places at an endpoint: who finds none waits a moment for one. Where nobody gets one in that moment the endpoint is slow, and for a while nobody waits: the hub's hands are needed elsewhere.</summary>
/// <param name="waiting">How many may wait.</param>
internal sealed class PlaceStrategy(RateLimiter places, int waiting, TimeSpan patience, TimeSpan whenCrowded, TimeProvider time) : ResilienceStrategy<Tried>
{
    private long crowdedUntil; // ticks of UTC

    /// <summary>Whether one more would be turned away now.</summary>
    public bool IsCrowded => places.GetStatistics() is { CurrentAvailablePermits: 0 } taken && (taken.CurrentQueuedCount >= waiting || IsSlow);

    private bool IsSlow => time.GetUtcNow().UtcTicks < Volatile.Read(ref crowdedUntil);

    protected override async ValueTask<Outcome<Tried>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<Tried>>> callback, ResilienceContext context, TState state)
    {
        using var place = await PlaceAsync(context.CancellationToken).ConfigureAwait(context.ContinueOnCapturedContext);
        return place.IsAcquired
            ? await callback(context, state).ConfigureAwait(context.ContinueOnCapturedContext)
            : Polly.Outcome.FromResult(new Tried(new Outcome.Retry(whenCrowded, "all places for this endpoint are taken by other sends") { Class = RetryClass.NotTried }, Asked: false));
    }

    private async Task<RateLimitLease> PlaceAsync(CancellationToken cancel)
    {
        if (places.AttemptAcquire() is { IsAcquired: true } free)
            return free;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var moment = new CancellationTokenSource(IsSlow ? TimeSpan.Zero : patience, time);
        await using var over = moment.Token.Register(limit.Cancel);
        try
        {
            return await places.AcquireAsync(1, limit.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            Volatile.Write(ref crowdedUntil, (time.GetUtcNow() + whenCrowded).UtcTicks);
            return places.AttemptAcquire();
        }
    }
}
