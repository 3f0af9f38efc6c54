using System.Threading.RateLimiting;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace SenHub.Adapters.Channels.Resilience;

/// <summary>What stands around every send, one for an endpoint because the memory of breaker and limiters is the endpoint's: places, rate, a few tries at once, a rest for one that is down, a limit for each try.</summary>
internal static class EndpointPipeline
{
    // A fast endpoint moves a queue on within it; a slow one may hold no more of the hub's time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan NextWindow = TimeSpan.FromSeconds(20);

    /// <summary>How long somebody waits for a turn with empty hands, where the endpoint takes one parcel after the other.</summary>
    public static TimeSpan PatienceForTurns { get; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an endpoint that keeps failing is left alone.</summary>
    public static TimeSpan Rest { get; } = TimeSpan.FromMinutes(1);

    /// <summary>After how long somebody who found no place asks again.</summary>
    public static TimeSpan NoPlace { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Longer waits are the ledger's: nobody holds a parcel in memory for them.</summary>
    public static TimeSpan LongestPause { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The pipeline; its limiters are the caller's to dispose of.</summary>
    public static (ResiliencePipeline<Tried> Pipeline, PlaceStrategy Places, IReadOnlyList<RateLimiter> Limiters) Of(EndpointLimits limits, TimeProvider time)
    {
        var places = new ConcurrencyLimiter(new ConcurrencyLimiterOptions { PermitLimit = limits.AtOnce, QueueLimit = limits.Waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst });
        var place = new PlaceStrategy(places, limits.Waiting, Patience, NoPlace, time);
        var rate = limits.PerMinute is { } most ? Rate(most) : null;
        var builder = new ResiliencePipelineBuilder<Tried> { TimeProvider = time }
            .AddStrategy(_ => place, new LimitOptions());
        if (rate is not null)
            builder.AddStrategy(_ => new LimitStrategy(rate, NextWindow, "this minute's number of sends to this endpoint is used up"), new LimitOptions());
        var pipeline = builder.AddRetry(Tries(limits.Pause)).AddCircuitBreaker(Breaker()).AddTimeout(limits.Attempt).Build();
        return (pipeline, place, rate is null ? [places] : [places, rate]);
    }

    // Six windows of ten seconds: a minute that begins at any moment never sees more.
    private static SlidingWindowRateLimiter Rate(int most) => new(new SlidingWindowRateLimiterOptions
    {
        PermitLimit = most,
        Window = TimeSpan.FromMinutes(1),
        SegmentsPerWindow = 6,
        QueueLimit = 0,
        AutoReplenishment = true,
    });

    private static RetryStrategyOptions<Tried> Tries(TimeSpan pause) => new()
    {
        MaxRetryAttempts = 2,
        Delay = pause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Result is { MayPassSoon: true }),
        // A server that says when to come again is believed to the second.
        DelayGenerator = args => ValueTask.FromResult(args.Outcome.Result?.Outcome is Outcome.Retry { Class: RetryClass.Asked } asked ? asked.After : (TimeSpan?)null),
    };

    private static CircuitBreakerStrategyOptions<Tried> Breaker() => new()
    {
        FailureRatio = 0.9,
        MinimumThroughput = 6, // two sends with all their tries
        SamplingDuration = TimeSpan.FromMinutes(2),
        BreakDuration = Rest,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome is { Result.EndpointIsUnwell: true } or { Exception: TimeoutRejectedException }),
    };
}
