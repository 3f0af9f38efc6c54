using SenHub.Contracts;

namespace SenHub.Adapters.Channels.Messages;

/// <summary>What one recipient's system says of what it was told.</summary>
public interface IAcknowledgements
{
    /// <summary>The route they answer for; an answer for another route's delivery is none.</summary>
    string Route { get; }

    /// <summary>Hands over what waits. One is taken off the queue when the ledger has it; one that is no acknowledgement is put aside by the broker.</summary>
    /// <param name="take">Writes it down; false where it fits no delivery of this route.</param>
    /// <returns>How many were taken, and how many made no sense. Nothing where the broker cannot be reached: they wait.</returns>
    Task<(int Taken, int Senseless)> TakeAsync(Func<Acknowledgement, CancellationToken, Task<bool>> take, CancellationToken cancel);
}
