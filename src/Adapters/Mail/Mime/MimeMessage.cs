using System.Globalization;
using System.Text;
using SenHub.Adapters.Channels;
using SenHub.Domain;

namespace SenHub.Adapters.Mail.Mime;

/// <summary>A parcel as a message (RFC 5322 and MIME). The same parcel and sender give the same bytes; lines end in CRLF and are short.</summary>
internal static class MimeMessage
{
    /// <summary>The whole message. The parcel has passed <see cref="ParcelRules"/>.</summary>
    /// <param name="seal">Signs or encrypts the content, given a boundary that stands nowhere in it; null leaves it as it is.</param>
    public static byte[] Of(Parcel parcel, Sender sender, Mailbox to, Func<string, string, string>? seal = null)
    {
        var (text, content) = (new StringBuilder(), new StringBuilder());
        foreach (var field in Fields(parcel, sender, to))
            text.Append(field).Append("\r\n");
        var id = DerivedId.Of("mime-boundary", parcel.MessageId).ToString("N");
        Write(content, Content(parcel), id, path: "m");
        text.Append(seal is null ? content : new StringBuilder(seal(content.ToString(), $"=_s_{id}")));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Fields(Parcel parcel, Sender sender, Mailbox to)
    {
        yield return "Date: " + Stamp(parcel.Date);
        yield return "From: " + Named(sender);
        if (sender.ReplyTo is { } answers)
            yield return "Reply-To: " + answers.Wire;
        yield return "To: " + to.Wire;
        yield return "Subject: " + EncodedWords.Of(parcel.Subject, "Subject: ".Length);
        yield return $"Message-ID: <{parcel.MessageId}>";
        yield return "MIME-Version: 1.0";
        yield return "Auto-Submitted: auto-generated"; // RFC 3834, 5
        yield return "X-Auto-Response-Suppress: OOF, AutoReply"; // Exchange; not "All", which would also stop non-delivery reports
        yield return "Sensitivity: " + sender.Sensitivity;
        if (sender.Label is { } label)
            yield return "msip_labels: " + label.Replace("; ", ";\r\n ", StringComparison.Ordinal);
    }

    // A comma outside quotes would make two addresses of one.
    private static string Named(Sender sender) => sender.Name switch
    {
        null or "" => sender.From.Wire,
        { Length: <= 60 } name when name.All(letter => letter is >= ' ' and <= '~' and not ('"' or '\\')) =>
            $"\"{name}\"\r\n <{sender.From.Wire}>",
        var name => $"{EncodedWords.Always(name, "From: ".Length)}\r\n <{sender.From.Wire}>",
    };

    private static string Stamp(DateTimeOffset date) =>
        date.ToString("ddd, d MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture)
        + date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private static Part Content(Parcel parcel)
    {
        var plain = Part.Text("plain", parcel.Body);
        var words = parcel.HtmlBody is { } html ? new Part.Several("alternative", [plain, Part.Text("html", html)]) : plain;
        var files = parcel.Attachments.Select(file => Part.File(file.Name, file.MediaType, file.Content)).ToList();
        return files.Count == 0 ? words : new Part.Several("mixed", [words, .. files]);
    }

    // "=_" cannot stand in quoted-printable or Base64, and no boundary is the beginning of another (RFC 2046, 5.1.1).
    private static void Write(StringBuilder text, Part part, string id, string path)
    {
        switch (part)
        {
            case Part.Single single:
                text.AppendJoin("\r\n", single.Headers).Append("\r\n\r\n").Append(single.Encoded);
                break;
            case Part.Several several:
                var boundary = $"=_{path}_{id}";
                text.Append("Content-Type: multipart/").Append(several.Kind).Append(";\r\n boundary=\"").Append(boundary).Append("\"\r\n");
                foreach (var inner in several.Parts)
                {
                    text.Append("\r\n--").Append(boundary).Append("\r\n");
                    Write(text, inner, id, path + "m");
                }

                text.Append("\r\n--").Append(boundary).Append("--\r\n");
                break;
            default:
                throw new InvalidOperationException("A part of a kind this writer does not know.");
        }
    }
}
