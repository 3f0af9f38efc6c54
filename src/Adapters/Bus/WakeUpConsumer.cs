using MassTransit;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>A queue's end: hands the row's id on. Acknowledged whatever comes of the work, for the ledger remembers.</summary>
internal sealed class WakeUpConsumer<TWakeUp>(IWorkHandler handler, CancellationToken stopping) : IConsumer<TWakeUp>
    where TWakeUp : class, IWakeUp
{
    public async Task Consume(ConsumeContext<TWakeUp> context)
    {
        try
        {
            await handler.HandleAsync(context.Message.WorkId, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The hub stops: the row has been given back, and the sweeper wakes it where the hub runs on. No poison.
        }
        catch (Exception fault)
        {
            throw new WakeUpFailedException(fault);
        }
    }
}
