using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Workers.Documents;

/// <summary>A short mail about the hub itself, in its two forms: the page that is kept and the mail's own text.</summary>
internal static class NoticeDraft
{
    /// <summary>The draft.</summary>
    /// <param name="subject">IT, or the reader's key.</param>
    public static Draft Of(PaperWanted wanted, string subject, Doc page, PaperVersion version, string text) => new()
    {
        Kind = wanted.Kind,
        Subject = subject,
        Period = wanted.Period,
        Audience = wanted.Recipients[0].Class.ToString(),
        Document = page,
        Version = version,
        Beside = [("txt", text)],
    };
}
