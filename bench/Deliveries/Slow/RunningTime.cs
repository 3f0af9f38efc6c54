using System.Diagnostics;

namespace SenHub.Bench.Deliveries.Slow;

/// <summary>The hub's time from a moment on, as fast as the wall's.</summary>
internal sealed class RunningTime(DateTimeOffset from) : TimeProvider
{
    private readonly Stopwatch watch = Stopwatch.StartNew();

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => from + watch.Elapsed;
}
