using System.Collections.Concurrent;
using MassTransit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Counts and names the wake-ups that this process could not take, each after its last try.</summary>
internal sealed partial class PoisonWatch(IOptions<BusOptions> options, ILogger<PoisonWatch> log) : IReceiveObserver
{
    private readonly ConcurrentDictionary<Stage, int> counts = new();

    /// <summary>By stage, since this process began.</summary>
    public IReadOnlyDictionary<Stage, int> Counts => counts;

    // A handler that failed at its last try; the tries before it are not told here.
    public Task ConsumeFault<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType, Exception exception)
        where T : class
    {
        var queue = context.ReceiveContext.InputAddress.Segments[^1];
        foreach (var stage in StageQueues.All.Where(stage => options.Value.Queue(stage) == queue))
        {
            counts.AddOrUpdate(stage, 1, (_, before) => before + 1);
            Poisoned(stage, options.Value.ErrorQueue(stage), exception.GetType().Name);
        }

        return Task.CompletedTask;
    }

    // Mostly a broker that died before it heard the acknowledgement: it brings the message again, and nothing is poisoned.
    public Task ReceiveFault(ReceiveContext context, Exception exception) => Task.CompletedTask;

    public Task PreReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostReceive(ReceiveContext context) => Task.CompletedTask;

    public Task PostConsume<T>(ConsumeContext<T> context, TimeSpan duration, string consumerType)
        where T : class => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Error, Message = "A {Stage} wake-up could not be taken ({Fault}) and lies in {Queue}; its row stays in the ledger and is woken again")]
    private partial void Poisoned(Stage stage, string queue, string fault);
}
