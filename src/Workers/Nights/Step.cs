using SenHub.Adapters.Storage;

namespace SenHub.Workers.Nights;

/// <summary>One step of the flow: load, decide, save. What it returns is said after the commit.</summary>
internal abstract class Step
{
    /// <summary>Does one claimed piece of work and returns the work it caused; the row is completed when this returns.</summary>
    public abstract Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel);
}
