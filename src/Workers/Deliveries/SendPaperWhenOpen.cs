using SenHub.Adapters.Channels;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Workers.Nights;
using SenHub.Workers.Observe;

namespace SenHub.Workers.Deliveries;

/// <summary>Sends one delivery when its time has come and every gate still agrees.</summary>
internal sealed class SendPaperWhenOpen(IDeliveryLedger deliveries, ILedger ledger, SendingTime sendingTime, ParcelPacker packer, PresentGates gates, Standstill standstill, Overtaken overtaken, Dispatch dispatch, ChannelWatch watch) : Step
{
    public override async Task<IReadOnlyList<NextWork>> RunAsync(Work work, CancellationToken cancel)
    {
        var delivery = await deliveries.DeliveryAsync(Guid.Parse(work.Subject), cancel);
        if (delivery is null or { State: not (DeliveryState.Ready or DeliveryState.Sending) })
        {
            await ledger.CompleteAsync(work, Saving.Nothing, cancel);
            return [];
        }

        // Found in Sending after a crash: it may have gone. Look before anyone sends again.
        if (delivery.State == DeliveryState.Sending)
            await EndAsync(work, delivery, await dispatch.ReconcileAsync(delivery, cancel), cancel);
        else if (await overtaken.JudgeAsync(delivery, cancel) is { } old)
            await deliveries.EndSendAsync(work, old, null, cancel);
        else if (await standstill.WaitAsync(delivery, cancel) is { } stopped)
            await ledger.PostponeAsync(work, stopped, "sending is stopped", cancel);
        else if (await sendingTime.WaitAsync(delivery, cancel) is { } later)
            await ledger.PostponeAsync(work, later, "outside the sending window", cancel);
        else
            await SendAsync(work, delivery, cancel);
        return [];
    }

    // Only whose turn it is packs and judges: what is judged leaves at once, and what waits holds nothing in memory.
    private async Task SendAsync(Work work, Delivery delivery, CancellationToken cancel)
    {
        using var turn = await dispatch.TurnAsync(delivery, cancel);
        if (turn.ComeBackAfter is { } pause)
            await ledger.PostponeAsync(work, sendingTime.After(pause), "all places for this endpoint are taken by other sends", cancel);
        else if (await packer.PackAsync(delivery, cancel) is var packed && await gates.JudgeAsync(delivery, packed, cancel) is var holds && holds.Any(hold => hold.Gate == SheetGate.Gate))
            await ledger.PostponeAsync(work, sendingTime.Soon, "a file of the SENCo's cannot be believed at the moment", cancel);
        else if (holds.Count > 0)
            await HoldAsync(work, delivery, holds, cancel);
        else
            await EndAsync(work, delivery, await dispatch.SendAsync(delivery, packed.Parcel, stop => deliveries.BeginSendAsync(work, delivery.Id, stop), cancel), cancel);
    }

    private async Task HoldAsync(Work work, Delivery delivery, IReadOnlyList<Hold> holds, CancellationToken cancel)
    {
        Counters.Held(delivery.School);
        await deliveries.EndSendAsync(work, delivery with { State = DeliveryState.Held, Holds = holds, HeldSince = sendingTime.Today }, null, cancel);
    }

    private async Task EndAsync(Work work, Delivery delivery, Outcome outcome, CancellationToken cancel)
    {
        Counters.Sent(delivery.School, outcome);
        await watch.NoteAsync(work, delivery, outcome, cancel);
        var (after, tryAgainAt) = sendingTime.After(delivery, outcome);
        await deliveries.EndSendAsync(work, after, tryAgainAt, cancel);
    }
}
