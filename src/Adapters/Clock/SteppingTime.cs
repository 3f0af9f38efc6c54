namespace SenHub.Adapters.Clock;

/// <summary>A clock that stands until it is moved, or let go: the demo's own time, and the tests'.</summary>
public sealed class SteppingTime(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;
    private long wentAt;

    /// <summary>Moves forward; a moment already passed changes nothing.</summary>
    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, Math.Max(ticks, moment.UtcTicks));

    /// <summary>Lets it go on by itself, as fast as any clock.</summary>
    public void Go() => Interlocked.CompareExchange(ref wentAt, GetTimestamp(), 0);

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() =>
        new DateTimeOffset(Interlocked.Read(ref ticks), TimeSpan.Zero) + (Interlocked.Read(ref wentAt) is not 0 and var since ? GetElapsedTime(since) : TimeSpan.Zero);
}
