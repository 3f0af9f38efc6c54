namespace SenHub.Adapters.Clock;

/// <summary>A clock that stands until it is moved: the demo's own time, and the tests'.</summary>
public sealed class SteppingTime(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    /// <summary>Moves forward; a moment already passed changes nothing.</summary>
    public void MoveTo(DateTimeOffset moment) => Interlocked.Exchange(ref ticks, Math.Max(ticks, moment.UtcTicks));

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
}
