using SenHub.TestKit.Bus;

namespace SenHub.Bench.Chaos;

/// <summary>A RabbitMQ of the round's own; its death may take its disk with it.</summary>
internal sealed class BrokerVictim(OwnBroker broker, bool losesItsDisk, BrokerVictim.Life life) : IVictim
{
    public string Name => losesItsDisk ? "broker and its disk" : "broker";

    public async Task<bool> KillAsync()
    {
        if (!life.Runs)
            return false;
        life.Runs = false;
        await broker.KillAsync();
        if (losesItsDisk)
            broker.Wipe();
        return true;
    }

    public async Task StartAsync()
    {
        await broker.StartAsync();
        life.Runs = true;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask; // whoever made the broker ends it

    /// <summary>One broker, two ways to die.</summary>
    internal sealed class Life
    {
        /// <summary>It answers.</summary>
        public bool Runs { get; set; } = true;
    }
}
