using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace SenHub.Adapters.Channels.Resilience;

/// <summary>A channel with its endpoint's pipeline around it, and a stop while its settings are wrong.</summary>
internal sealed partial class SteadyChannel : IDeliveryChannel, IAsyncDisposable
{
    // Long enough that a wrong password is not said again and again; short enough that a mended one soon counts.
    private static readonly TimeSpan StoppedFor = TimeSpan.FromMinutes(5);

    private readonly IDeliveryChannel inner;
    private readonly TimeProvider time;
    private readonly ILogger log;
    private readonly ResiliencePipeline<Tried> pipeline;
    private readonly EndpointTurns turns;
    private readonly IReadOnlyList<IDisposable> limiters;
    private Stop? stop;

    public SteadyChannel(IDeliveryChannel inner, EndpointLimits limits, TimeProvider time, ILogger<SteadyChannel> log)
    {
        (this.inner, this.time, this.log) = (inner, time, log);
        (pipeline, var places, limiters) = EndpointPipeline.Of(limits, time);
        turns = new EndpointTurns(limits, places, EndpointPipeline.PatienceForTurns, EndpointPipeline.NoPlace, time);
    }

    public string Route => inner.Route;

    public bool MayCarryPupilPapers => inner.MayCarryPupilPapers;

    public Task<Turn> TurnAsync(CancellationToken cancel) => turns.TakeAsync(cancel);

    public bool EncryptsFor(string address) => inner.EncryptsFor(address);

    public async Task<Outcome> SendAsync(Parcel parcel, CancellationToken cancel)
    {
        if (stop is { } standing && time.GetUtcNow() < standing.Until)
            return standing.Why;
        var ledger = new AskedOnce(parcel.BeforeCommit);
        var outcome = await TryAsync(parcel with { BeforeCommit = ledger.AskAsync }, ledger, cancel);
        stop = outcome is Outcome.Misconfigured { StopsChannel: true } wrong ? new Stop(wrong, time.GetUtcNow() + StoppedFor) : null;
        Ended(Route, parcel.DeliveryId, outcome.GetType().Name);
        return outcome;
    }

    public Task<Outcome> ReconcileAsync(Attempt attempt, CancellationToken cancel) => inner.ReconcileAsync(attempt, cancel);

    public Task<ChannelState> LookAsync(CancellationToken cancel) => inner.LookAsync(cancel);

    public async ValueTask DisposeAsync()
    {
        turns.Dispose();
        foreach (var limiter in limiters)
            limiter.Dispose();
        if (inner is IAsyncDisposable open)
            await open.DisposeAsync();
        else if (inner is IDisposable closed)
            closed.Dispose();
    }

    private async Task<Outcome> TryAsync(Parcel parcel, AskedOnce ledger, CancellationToken cancel)
    {
        try
        {
            var tried = await pipeline.ExecuteAsync(
                static async (work, token) => new Tried(await work.inner.SendAsync(work.parcel, token), work.ledger.Asked), (inner, parcel, ledger), cancel);
            return tried.Outcome;
        }
        catch (BrokenCircuitException resting)
        {
            // It counts as a try, so that what waits for an endpoint that is down asks ever less often.
            return new Outcome.Retry(resting.RetryAfter ?? EndpointPipeline.Rest, "the endpoint failed several times and is left alone for a while") { Class = RetryClass.Outage };
        }
        catch (TimeoutRejectedException) when (!ledger.Asked)
        {
            return new Outcome.Retry(EndpointPipeline.Rest, "the endpoint was too slow to take the parcel") { Class = RetryClass.Outage };
        }
        catch (TimeoutRejectedException)
        {
            return new Outcome.Unknown($"ask the other side for delivery {parcel.DeliveryId:D}; it was handed over and no answer came in time");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Delivery {DeliveryId} by {Route} ended {Outcome}")]
    private partial void Ended(string route, Guid deliveryId, string outcome);

    private sealed record Stop(Outcome.Misconfigured Why, DateTimeOffset Until);
}
