using SenHub.Adapters.Channels;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Workers.Deliveries;

/// <summary>Which routes may carry a pupil's paper. Until attachments are encrypted that is a folder, or a mail server on this machine; anything else is held, visibly, and never tried.</summary>
internal sealed class SafeRoutes(IEnumerable<IDeliveryChannel> channels)
{
    /// <summary>The hold for this kind of paper to this recipient; null where it may go. A route without a channel is no question of safety. The alert to IT names no pupil; the office's report of faults shows whole rows.</summary>
    public Hold? Judge(string kind, Recipient recipient) =>
        !(kind == PaperKinds.Digest || (kind == PaperKinds.Faults && recipient.Class != RecipientClass.Office)) && channels.FirstOrDefault(channel => channel.Route == recipient.Route) is { MayCarryPupilPapers: false }
            ? new Hold("SD-S8", "pupil papers may not go by mail unencrypted: the mail server is not on this machine", HoldOwner.It, Releasable: false)
            : null;
}
