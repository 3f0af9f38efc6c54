using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Storage;

/// <summary>What the ledger keeps of channels: how a send is found again, what came back later, and what stands in the way.</summary>
public interface IChannelLedger
{
    /// <summary>Keeps how a send can be found again, before it is begun.</summary>
    Task TraceAsync(Guid delivery, string trace, CancellationToken cancel);

    /// <summary>Keeps the files as they are about to leave where they are other bytes than what was made, before the send is begun; none takes back what was kept of an earlier try.</summary>
    Task LeavesAsAsync(Guid delivery, IReadOnlyList<LeftFile> files, CancellationToken cancel);

    /// <summary>When the last send of a delivery was begun, and how it is found; null where none was.</summary>
    Task<(DateTimeOffset StartedAt, string? Trace)?> AttemptAsync(Guid delivery, CancellationToken cancel);

    /// <summary>Writes down what was learnt after a send: an acknowledgement, a bounce, a portal's reference; with its line of proof. False where the delivery has moved on since it was seen.</summary>
    Task<bool> ConfirmAsync(Delivery seen, Delivery after, CancellationToken cancel);

    /// <summary>Deliveries in state Sent that went since a moment, of every school.</summary>
    Task<IReadOnlyList<Delivery>> SentSinceAsync(DateTimeOffset since, CancellationToken cancel);

    /// <summary>Notes how a channel fares. The first trouble opens an incident and causes the work that tells IT; the first success after it closes it, likewise. Between those edges nothing is written.</summary>
    /// <param name="why">What stands in the way; null when a send went through.</param>
    Task NoteAsync(Night night, string route, string? why, CancellationToken cancel);

    /// <summary>An incident, or null.</summary>
    Task<Incident?> IncidentAsync(Guid id, CancellationToken cancel);

    /// <summary>What stands in the way now, oldest first.</summary>
    Task<IReadOnlyList<Incident>> StandingAsync(SchoolNumber school, CancellationToken cancel);
}
