using Microsoft.Extensions.Logging;

namespace SenHub.Adapters.Mail;

/// <summary>What the mail channel says to the log: ids and kinds of outcome, nothing else.</summary>
internal sealed partial class MailLog(ILogger logger)
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Mail for delivery {DeliveryId} ended {Outcome}")]
    public partial void Ended(Guid deliveryId, string outcome);
}
