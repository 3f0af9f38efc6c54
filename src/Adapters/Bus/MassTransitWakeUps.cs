using MassTransit;
using Microsoft.Extensions.Logging;
using SenHub.Contracts;

namespace SenHub.Adapters.Bus;

/// <summary>Wake-ups over MassTransit.</summary>
internal sealed partial class MassTransitWakeUps(LiveBus bus, BusPulse pulse, Roles roles, ILogger<MassTransitWakeUps> log) : IWakeUps
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public bool Works => pulse.Beats;

    public async Task WakeAsync(Stage stage, Guid workId, CancellationToken cancel)
    {
        if (!Works)
            return;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            // Not every wait of the client listens to the token: a broker that fell silent may hold it longer.
            await bus.PublishAsync(Message(stage, workId), patience.Token).WaitAsync(patience.Token);
        }
        catch (MessageReturnedException) when (!roles.Stages.Contains(stage))
        {
            // Nobody with that role has ever been there. The broker is well, and whoever comes finds the row in the ledger.
        }
        catch (Exception exception) when (!cancel.IsCancellationRequested)
        {
            pulse.Missed();
            LostWakeUp(stage, workId, exception.GetType().Name);
        }
    }

    private static object Message(Stage stage, Guid workId) => stage switch
    {
        Stage.Import => new ImportReady(workId),
        Stage.Roll => new RollReady(workId),
        Stage.Provision => new ProvisionReady(workId),
        Stage.Reviews => new ReviewsReady(workId),
        Stage.Documents => new DocumentsReady(workId),
        Stage.Deliveries => new DeliveriesReady(workId),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "The house has six stages."),
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Wake-up of {Stage} row {WorkId} was lost ({Fault}); the sweeper repeats it")]
    private partial void LostWakeUp(Stage stage, Guid workId, string fault);
}
