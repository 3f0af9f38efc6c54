using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Bus;

/// <summary>Whether wake-ups get through now: what the bus says of itself, and what the last publishing came to. Half-open lines are found by the latter.</summary>
internal sealed partial class BusPulse(LiveBus bus, ILogger<BusPulse> log)
{
    // Long enough that a broker that takes nothing costs one wait in ten seconds, short enough to be back soon after it.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    // A start takes a second or two; no outage is told for it.
    private static readonly TimeSpan Telling = TimeSpan.FromSeconds(5);

    private long lastMiss;
    private long awaySince;
    private int told;

    /// <summary>Whether it is worth publishing.</summary>
    public bool Beats
    {
        get
        {
            var isResting = Interlocked.Read(ref lastMiss) is not 0 and var miss && Stopwatch.GetElapsedTime(miss) < Rest;
            var beats = !isResting && bus.IsUp;
            Tell(beats);
            return beats;
        }
    }

    /// <summary>A publishing failed: the broker is left alone for a while.</summary>
    public void Missed() => Interlocked.Exchange(ref lastMiss, Stopwatch.GetTimestamp());

    private void Tell(bool beats)
    {
        if (beats)
        {
            Interlocked.Exchange(ref awaySince, 0);
            if (Interlocked.Exchange(ref told, 0) == 1)
                IsBack();
            return;
        }

        Interlocked.CompareExchange(ref awaySince, Stopwatch.GetTimestamp(), 0);
        if (Interlocked.Read(ref awaySince) is not 0 and var since && Stopwatch.GetElapsedTime(since) > Telling && Interlocked.Exchange(ref told, 1) == 0)
            IsAway();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broker takes no wake-ups; the hub works straight from the ledger until it does")]
    private partial void IsAway();

    [LoggerMessage(Level = LogLevel.Information, Message = "The broker takes wake-ups again")]
    private partial void IsBack();
}
