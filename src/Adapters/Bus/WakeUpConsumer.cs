using MassTransit;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>A queue's end: hands the row's id on. Acknowledged whatever comes of it, for the ledger remembers.</summary>
internal sealed class WakeUpConsumer<TWakeUp>(IWorkHandler handler) : IConsumer<TWakeUp>
    where TWakeUp : class, IWakeUp
{
    public Task Consume(ConsumeContext<TWakeUp> context) => handler.HandleAsync(context.Message.WorkId, context.CancellationToken);
}
