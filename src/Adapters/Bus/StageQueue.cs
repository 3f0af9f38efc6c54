using MassTransit;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>One stage's queue as every transport has it: whose messages it takes, how many at once, how often they are tried.</summary>
internal abstract class StageQueue(Stage stage)
{
    // Printing is the only stage that keeps a core busy; the others wait for files, rows and servers.
    private static readonly int Hands = Math.Max(2, Environment.ProcessorCount);

    // These hold a whole school in memory, while others already print what they found: fewer schools at once are no slower, and smaller.
    private static readonly int WholeSchoolHands = Math.Max(1, Environment.ProcessorCount / 2);

    // Sends wait for other people's servers. No agency's endpoint holds more than two of these, so a slow one holds up no other.
    private static readonly int SendingHands = Math.Max(48, Environment.ProcessorCount);

    // Only a ledger that is away makes a wake-up fail; after these the message is poison, and the sweeper goes on asking.
    private static readonly TimeSpan[] Tries = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5)];

    /// <summary>The stage.</summary>
    public Stage Stage { get; } = stage;

    /// <summary>The queue of a stage.</summary>
    public static StageQueue Of(Stage stage) => stage switch
    {
        Stage.Import => new For<ImportReady>(stage),
        Stage.Roll => new For<RollReady>(stage),
        Stage.Provision => new For<ProvisionReady>(stage),
        Stage.Reviews => new For<ReviewsReady>(stage),
        Stage.Documents => new For<DocumentsReady>(stage),
        Stage.Deliveries => new For<DeliveriesReady>(stage),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The house has six stages."),
    };

    /// <summary>Has the stage's messages published to the exchange of its own queue, and to no other.</summary>
    public abstract void Route(IBusFactoryConfigurator transport, string queue);

    /// <summary>Sets up the queue's end.</summary>
    public void Receive(IReceiveEndpointConfigurator endpoint, IWorkHandler handler, CancellationToken stopping)
    {
        endpoint.ConfigureConsumeTopology = false;
        endpoint.PublishFaults = false; // nobody listens, and a fault would carry the exception's words
        var atOnce = Stage switch
        {
            Stage.Deliveries => SendingHands,
            Stage.Provision or Stage.Reviews => WholeSchoolHands,
            _ => Hands,
        };
        endpoint.ConcurrentMessageLimit = atOnce;
        endpoint.PrefetchCount = atOnce * 2;
        endpoint.UseMessageRetry(retry => retry.Intervals(Tries));
        Connect(endpoint, handler, stopping);
    }

    protected abstract void Connect(IReceiveEndpointConfigurator endpoint, IWorkHandler handler, CancellationToken stopping);

    private sealed class For<TWakeUp>(Stage stage) : StageQueue(stage)
        where TWakeUp : class, IWakeUp
    {
        public override void Route(IBusFactoryConfigurator transport, string queue) =>
            transport.Message<TWakeUp>(message => message.SetEntityName(queue));

        protected override void Connect(IReceiveEndpointConfigurator endpoint, IWorkHandler handler, CancellationToken stopping) =>
            endpoint.Consumer(() => new WakeUpConsumer<TWakeUp>(handler, stopping));
    }
}
