using System.Net;
using System.Text;
using SenHub.Documents.House;
using SenHub.Domain.Reviews;

namespace SenHub.Documents.Morning;

/// <summary>The digest mail as HTML: headings and lists, no picture, no link, nothing fetched from anywhere.</summary>
internal static class DigestMailHtml
{
    /// <summary>A whole HTML document.</summary>
    public static string Write(Digest digest, IReadOnlyList<IGrouping<DigestPart, DigestLine>> parts)
    {
        var model = DigestModel.From(digest);
        var title = $"SEN digest for {HouseStyle.Long(digest.Night)}";
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head><meta charset=\"utf-8\"><title>")
            .Append(Safe(title)).Append("</title></head>\n<body style=\"font-family: Verdana, sans-serif; line-height: 1.5\">\n");
        if (DigestWords.OldData(model) is { } old)
            html.Append("<p><strong>").Append(Safe(old)).Append("</strong></p>\n");
        html.Append("<h1 style=\"font-size: 1.3em\">").Append(Safe(title)).Append("</h1>\n<p>").Append(Safe(DigestWords.Counts(model))).Append(".</p>\n");
        foreach (var part in parts)
            Part(html, part);
        return html.Append("<p>").Append(Safe(DigestMail.Ending(digest))).Append("</p>\n</body>\n</html>\n").ToString();
    }

    private static void Part(StringBuilder html, IGrouping<DigestPart, DigestLine> part)
    {
        html.Append("<h2 style=\"font-size: 1.1em\">").Append(Safe(DigestWords.Heading(part.Key))).Append("</h2>\n<ul>\n");
        foreach (var line in part)
            html.Append("<li>").Append(Safe(DigestMail.Words(line))).Append("</li>\n");
        html.Append("</ul>\n");
    }

    private static string Safe(string text) => WebUtility.HtmlEncode(text);
}
