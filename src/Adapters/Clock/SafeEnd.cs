namespace SenHub.Adapters.Clock;

/// <summary>
/// Ends what may be asking the ledger without being ended by it. Npgsql's part of a cancellation throws where its connection breaks in the same
/// moment, which is when these are needed: the leader's term ends because the database went away. Every listener is told all the same.
/// </summary>
public static class SafeEnd
{
    /// <summary>A source that is cancelled after a span by <see cref="CancelSafely"/>; the runtime's own would end the process.</summary>
    public static CancellationTokenSource After(TimeSpan span, CancellationToken linked = default)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(linked);
        var timer = new Timer(over => ((CancellationTokenSource)over!).CancelSafely(), source, span, Timeout.InfiniteTimeSpan);
        source.Token.UnsafeRegister(ended => ((Timer)ended!).Dispose(), timer);
        return source;
    }

    /// <summary>Tells every listener, and lets none of them throw.</summary>
    public static void CancelSafely(this CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (Exception thrown) when (thrown is AggregateException or ObjectDisposedException)
        {
            // A listener's own trouble, or nobody's: who disposed of the source has ended already.
        }
    }
}
