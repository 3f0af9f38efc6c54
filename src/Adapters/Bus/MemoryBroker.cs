namespace SenHub.Adapters.Bus;

/// <summary>The in-memory transport: always there, and what it holds ends with the process.</summary>
internal sealed class MemoryBroker(PoisonWatch poison) : IBroker
{
    public Task<BrokerState> LookAsync(CancellationToken cancel) =>
        Task.FromResult(new BrokerState(BusOptions.Memory, null, null, poison.Counts));
}
