using MassTransit;

namespace SenHub.Adapters.Bus;

/// <summary>One way to carry wake-ups.</summary>
internal interface ITransport
{
    /// <summary>A new bus with every stage's queue, not started.</summary>
    /// <param name="handler">What the wake-ups wake.</param>
    /// <param name="stopping">Ends handlers at work.</param>
    IBusControl Make(IWorkHandler handler, CancellationToken stopping);
}
