using SenHub.Documents.Morning;
using SenHub.Domain.Documents;
using SenHub.Domain.Reviews;

namespace SenHub.Workers.Documents;

/// <summary>What one reader's digest said, kept for the next one: its lines, its calendar, the facts it knew.</summary>
internal sealed record DigestKept(IReadOnlyList<DigestLine> Lines, IReadOnlyList<CalendarItem> Calendar);

/// <summary>A digest in its three forms: the page, the mail's own text, the calendar file.</summary>
internal static class DigestDraft
{
    /// <summary>The draft.</summary>
    public static Draft Of(PaperWanted wanted, string reader, Digest digest, IReadOnlyList<CalendarItem> calendar)
    {
        var model = DigestModel.From(digest);
        var beside = new List<(string Extension, string Text)> { ("txt", DigestMail.Text(digest)), ("html", DigestMail.Html(digest)) };
        if (CalendarFile.Write(calendar, digest.Night) is { } file)
            beside.Add(("ics", file));
        return new Draft
        {
            Kind = PaperKinds.Digest,
            Subject = reader,
            Period = wanted.Period,
            Audience = wanted.Recipients[0].Class.ToString(),
            Document = DigestPaper.Write(model),
            Version = DigestPaper.Version(model),
            Beside = beside,
        };
    }
}
