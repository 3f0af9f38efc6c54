using SenHub.Adapters.Mail.Mime;

namespace SenHub.Adapters.Channels.Graph;

/// <summary>A parcel as Graph's message resource.</summary>
internal static class GraphDraft
{
    /// <summary>The body of POST /users/{mailbox}/messages.</summary>
    public static object Of(Parcel parcel, Mailbox to, string mailbox, string sensitivity, string? label = null) => new
    {
        subject = parcel.Subject,
        body = parcel.HtmlBody is { } html ? new { contentType = "HTML", content = html } : new { contentType = "Text", content = parcel.Body },
        toRecipients = Only(to.Wire),
        replyTo = Only(parcel.ReplyTo ?? parcel.From ?? mailbox),
        internetMessageId = Id(parcel.MessageId), // ours while it is a draft, so that a repeat can be recognised
        isDeliveryReceiptRequested = true,
        internetMessageHeaders = new[] { new { name = "X-Auto-Response-Suppress", value = "OOF, AutoReply" } }, // not "All", which would also stop non-delivery reports
        // A header that does not begin with x- is set as the named property that it becomes in Exchange (PS_INTERNET_HEADERS).
        singleValueExtendedProperties = new[] { (Id: "Integer 0x0036", Value: GraphWords.Sensitivities[sensitivity]), (Id: "String {00020386-0000-0000-C000-000000000046} Name msip_labels", Value: label) }
            .Where(property => property.Value is not null).Select(property => new { id = property.Id, value = property.Value }).ToArray(),
    };

    /// <summary>A message id as it stands in a header.</summary>
    public static string Id(string messageId) => $"<{messageId}>";

    /// <summary>Finds a message by the id in its header.</summary>
    public static string ById(string internetMessageId) => $"internetMessageId eq '{Quoted(internetMessageId)}'";

    /// <summary>Finds non-delivery reports on a message: reports answer its id (PidTagInReplyToId) and have a class of their own (PidTagMessageClass).</summary>
    public static string ReportsOn(string internetMessageId) =>
        $"singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x1042' and ep/value eq '{Quoted(internetMessageId)}') and singleValueExtendedProperties/Any(ep: ep/id eq 'String 0x001A' and ep/value eq 'REPORT.IPM.Note.NDR')";

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static object[] Only(string address) => [new { emailAddress = new { address } }];
}
