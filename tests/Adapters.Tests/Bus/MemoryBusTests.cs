namespace SenHub.Adapters.Tests.Bus;

public sealed class MemoryBusTests : BusContract
{
    protected override Dictionary<string, string?> NewSettings() => [];
}
