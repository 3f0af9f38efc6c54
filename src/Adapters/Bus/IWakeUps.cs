using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Tells whoever works that a row may be ready. May lose what it is told: the sweeper tells again.</summary>
public interface IWakeUps
{
    /// <summary>Whether messages get through now; else the hub works straight from the ledger.</summary>
    bool Works { get; }

    /// <summary>Wakes the queue of a stage. Never throws: a lost wake-up costs only time.</summary>
    Task WakeAsync(Stage stage, Guid workId, CancellationToken cancel);
}
