using SenHub.Adapters.Channels;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>Which routes may carry a pupil's paper as it is, and which only behind the recipient's own password: there it is held, visibly, until one is set, and never tried.</summary>
internal sealed class SafeRoutes(IEnumerable<IDeliveryChannel> channels)
{
    /// <summary>Whether what goes this way to this recipient must be locked: by mail that leaves this machine, unless it is encrypted for them whole. A route without a channel is no question of safety. The alert to IT names no pupil; the office's report of faults shows whole rows.</summary>
    public bool NeedsLock(string kind, Recipient recipient) =>
        !(kind == PaperKinds.Digest || (kind == PaperKinds.Faults && recipient.Class != RecipientClass.Office))
        && channels.FirstOrDefault(channel => channel.Route == recipient.Route) is { MayCarryPupilPapers: false } channel
        && !(recipient.Email is { } address && channel.EncryptsFor(address));

    /// <summary>The hold for this kind of paper to this recipient; null where it may go.</summary>
    /// <param name="isLocked">A password is set for the recipient, or the files are locked with it.</param>
    public Hold? Judge(string kind, Recipient recipient, bool isLocked) =>
        NeedsLock(kind, recipient) && !isLocked
            ? new Hold("SD-S8", "by this route a pupil's paper goes only behind a password, and none that this hub can open is set for this recipient: senhub password set, and tell it to them by telephone; or choose another route", HoldOwner.Office, Releasable: false)
            : null;
}
