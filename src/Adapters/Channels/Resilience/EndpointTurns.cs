using System.Threading.RateLimiting;

namespace SenHub.Adapters.Channels.Resilience;

/// <summary>Who may pack and judge a parcel for an endpoint: a few more than it has places, so that the next is ready when one comes free, and nobody's work is thrown away. The others wait with empty hands, or come back.</summary>
internal sealed class EndpointTurns(EndpointLimits limits, PlaceStrategy places, TimeSpan patience, TimeSpan comeBackAfter, TimeProvider time) : IDisposable
{
    // Ready beside those who send: one for each core that judges.
    private static readonly int MostReady = Math.Max(2, Environment.ProcessorCount);

    private readonly ConcurrencyLimiter turns = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.AtOnce + Math.Min(limits.Waiting, MostReady),
        QueueLimit = Math.Max(0, limits.Waiting - MostReady),
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>A turn, after a moment's wait where others have it.</summary>
    public async Task<Turn> TakeAsync(CancellationToken cancel)
    {
        if (places.IsCrowded)
            return new Turn(comeBackAfter);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        using var moment = new CancellationTokenSource(patience, time);
        await using var over = moment.Token.Register(limit.Cancel);
        try
        {
            var turn = await turns.AcquireAsync(1, limit.Token);
            return turn.IsAcquired ? new Turn(null, turn) : new Turn(comeBackAfter, turn);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new Turn(comeBackAfter);
        }
    }

    public void Dispose() => turns.Dispose();
}
