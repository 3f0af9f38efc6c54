namespace SenHub.Contracts;

/// <summary>A wake-up: a row of the ledger may be ready. Losing, repeating or reordering one changes nothing.</summary>
public interface IWakeUp
{
    /// <summary>The row of work to look at.</summary>
    Guid WorkId { get; }
}

/// <summary>Wakes the import queue.</summary>
public sealed record ImportReady(Guid WorkId) : IWakeUp;

/// <summary>Wakes the roll queue.</summary>
public sealed record RollReady(Guid WorkId) : IWakeUp;

/// <summary>Wakes the provision queue.</summary>
public sealed record ProvisionReady(Guid WorkId) : IWakeUp;

/// <summary>Wakes the reviews queue.</summary>
public sealed record ReviewsReady(Guid WorkId) : IWakeUp;

/// <summary>Wakes the documents queue.</summary>
public sealed record DocumentsReady(Guid WorkId) : IWakeUp;

/// <summary>Wakes the deliveries queue.</summary>
public sealed record DeliveriesReady(Guid WorkId) : IWakeUp;
