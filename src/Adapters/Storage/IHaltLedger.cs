using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>Stops of sending, where every worker sees them. Asked in the transaction that begins a send: once a stop is written down, none begins.</summary>
public interface IHaltLedger
{
    /// <summary>Those that stand, in the order they began.</summary>
    Task<IReadOnlyList<Halt>> StandingAsync(CancellationToken cancel);

    /// <summary>Begins one; null where the same stands already, else how many sends were past their beginning in that moment: they end by themselves.</summary>
    Task<int?> BeginAsync(Halt halt, CancellationToken cancel);

    /// <summary>Holds what is ready to leave a school and the quarantine meets; returns how many those were.</summary>
    Task<int> HoldReadyAsync(SchoolNumber school, Halt quarantine, DateOnly day, CancellationToken cancel);

    /// <summary>Lifts the one of just this extent; false where none stands.</summary>
    Task<bool> LiftAsync(Halt like, Said lifted, CancellationToken cancel);
}
