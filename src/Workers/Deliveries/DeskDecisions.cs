using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Workers.Import;

namespace SenHub.Workers.Deliveries;

/// <summary>Takes what a person decided, at the release desk or on a day's Decisions file: once, with its record, its effect and its proof. Each returns why it was not taken, or null.</summary>
internal sealed class DeskDecisions(IDeskLedger desk, IImportLedger imports, PresentPicture picture, PhraseWord phrases)
{
    private const string Moved = "it changed while it was read", NotHeld = "it is not held any more";

    /// <summary>Lets a held paper go, or one of unknown outcome go once more; its marked phrases count as confirmed.</summary>
    /// <param name="seen">Just as it was judged: what changed since is not taken.</param>
    public async Task<string?> ReleaseAsync(DeskRecord taken, Delivery seen, CancellationToken cancel)
    {
        if (seen.State is not (DeliveryState.Held or DeliveryState.Unknown))
            return NotHeld;
        var release = Release.Of(seen, taken.Who, taken.At, taken.Reason);
        if (!await desk.ReleaseAsync(taken, seen, release, Resumption.Of(seen), cancel))
            return Moved;
        await phrases.KeepAsync(seen, new Said(release.Who, release.At, release.Why), cancel);
        return null;
    }

    /// <summary>Holds it through later versions.</summary>
    public async Task<string?> StopAsync(DeskRecord taken, Delivery seen, HoldOwner owner, CancellationToken cancel)
    {
        if (seen.State != DeliveryState.Held)
            return NotHeld;
        var said = new Release(taken.Who, taken.At, taken.Reason, seen.Version, []);
        return await desk.StopAsync(taken, seen, said, owner, cancel) ? null : Moved;
    }

    /// <summary>Lets something of the night's reading count from the next run on, while exports and files show the same.</summary>
    public async Task<string?> ReleaseImportAsync(DeskRecord taken, string reference, CancellationToken cancel)
    {
        if (await imports.ByReferenceAsync(reference, cancel) is not { State: HeldState.Held } seen || !await picture.IsStillSoAsync(seen, cancel))
            return "exports and files show another picture than the night did";
        return await desk.ReleaseAsync(taken, seen, new ImportRelease(taken.Who, taken.At, taken.Reason), cancel) ? null : Moved;
    }

    /// <summary>It was handed in from the tray, under the recipient's own reference.</summary>
    public async Task<string?> SubmitAsync(DeskRecord taken, Delivery seen, string theirs, CancellationToken cancel)
    {
        if (!TrayWord.MayBeSaid(seen))
            return "it does not lie in the tray any more";
        return await desk.ConfirmAsync(taken, seen, TrayWord.Submitted(seen, theirs, taken.Who), cancel) ? null : Moved;
    }

    /// <summary>One of unknown outcome did arrive: somebody looked. It counts as sent when its sending was begun.</summary>
    public async Task<string?> ArrivedAsync(DeskRecord taken, Delivery seen, DateTimeOffset begun, CancellationToken cancel)
    {
        if (seen.State != DeliveryState.Unknown)
            return "its outcome is known by now";
        var after = seen with { State = DeliveryState.Sent, SentAt = seen.SentAt ?? begun, Holds = [], Note = $"it did arrive, said {taken.Who}" };
        return await desk.ConfirmAsync(taken, seen, after, cancel) ? null : Moved;
    }

    /// <summary>Keeps the marked phrases of a paper as meaning nobody else.</summary>
    public async Task<string?> ConfirmPhrasesAsync(DeskRecord taken, Delivery seen, CancellationToken cancel)
    {
        if (seen.State != DeliveryState.Held)
            return NotHeld;
        await phrases.KeepAsync(seen, new Said(taken.Who, taken.At, taken.Reason), cancel);
        return await desk.KeepAsync(taken, cancel) ? null : Moved;
    }
}
