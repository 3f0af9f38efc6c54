namespace SenHub.Adapters.Bus;

/// <summary>What a wake-up wakes: claims the row and does the work, or finds nothing to do.</summary>
public interface IWorkHandler
{
    /// <summary>Looks at one row. Throws only when the hub is stopping.</summary>
    Task HandleAsync(Guid workId, CancellationToken cancel);
}
