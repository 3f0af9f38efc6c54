using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Workers.Deliveries;

/// <summary>News of a delivery as a change of the ledger, with the alert where a mail came back from an address.</summary>
internal sealed class Returns(ILedger ledger)
{
    /// <summary>The change.</summary>
    /// <param name="at">When the news came: by then it had gone.</param>
    public async Task<LetterChange> OfAsync(Delivery delivery, LetterNews news, DateTimeOffset at, CancellationToken cancel)
    {
        var after = delivery with { State = news.State, Note = news.Note, SentAt = delivery.SentAt ?? at, Holds = [], HeldSince = null };
        var alert = news.HoldsAddress && await ledger.LastNightAsync(delivery.School, cancel) is { } night
            ? new NextWork(night, Stage.Deliveries, ReturnedWork.Of(delivery.Id))
            : null;
        return new(delivery, after, news.HoldsAddress, alert);
    }
}
