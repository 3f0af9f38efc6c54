using SenHub.Adapters.Channels;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;

namespace SenHub.Workers.Deliveries;

/// <summary>Tells what an outcome says of the whole channel: one alert when trouble begins, one word when it is over, nothing between.</summary>
internal sealed class ChannelWatch(IChannelLedger ledger)
{
    /// <summary>Notes it. Said before the delivery's own end is saved, so that a kill between the two loses no alert; said twice it changes nothing.</summary>
    public async Task NoteAsync(Work work, Delivery before, Outcome outcome, CancellationToken cancel)
    {
        if (before.Recipient.Route is not { } route)
            return;
        if (outcome is Outcome.Accepted)
            await ledger.NoteAsync(work.Night, route, null, cancel);
        else if (Trouble(outcome, before.Tries + 1) is { } why)
            await ledger.NoteAsync(work.Night, route, why, cancel);
    }

    // A moment's outage is the ledger's to sit out; wrong settings are for a person at once.
    private static string? Trouble(Outcome outcome, int tries) => outcome switch
    {
        Outcome.Misconfigured { StopsChannel: true } wrong => wrong.Why,
        Outcome.Retry { Class: RetryClass.Outage } down when tries >= RetrySchedule.NoPassingMoment => down.Why,
        _ => null,
    };
}
