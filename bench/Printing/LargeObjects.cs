using System.Diagnostics.Tracing;

namespace SenHub.Bench.Printing;

/// <summary>Counts the runtime's notices of allocation on the large object heap.</summary>
internal sealed class LargeObjects : EventListener
{
    private const EventKeywords GarbageCollection = (EventKeywords)0x1;
    private const uint LargeHeap = 1;
    private int notices;

    /// <summary>Notices since the start: none means that nothing of 85,000 bytes or more was allocated worth a notice (each stands for about 100 KB).</summary>
    public int Notices => notices;

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            EnableEvents(eventSource, EventLevel.Verbose, GarbageCollection);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("GCAllocationTick", StringComparison.Ordinal) == true && eventData.Payload is [_, LargeHeap, ..])
            Interlocked.Increment(ref notices);
    }
}
