using System.Text.RegularExpressions;
using SenHub.Adapters.Mail.Mime;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>A mail's bytes as the facts by which it is sorted. Any bytes are a mail; what they do not say is left empty.</summary>
internal static partial class LetterReader
{
    private const int MostNames = 200;
    private const int MostMentions = 500;
    private const int MostWorkbooks = 20;

    private static readonly string[] WorkbookEndings = [".XLSX", ".XLSM", ".XLSB", ".XLS", ".ODS"];

    /// <summary>The facts.</summary>
    /// <param name="isWhole">False where the end of a large mail was left on the server: files may be cut off, so none is taken.</param>
    public static IncomingLetter Read(ReadOnlyMemory<byte> bytes, SenderProof proof, bool isWhole = true)
    {
        var mail = MessageReader.Read(bytes);
        var enclosed = mail.All.Where(part => part.IsMessage).SelectMany(part => part.Parts).Select(inner => inner.Fields).ToList();
        var reports = mail.Own.Where(part => part.Type.Value is "message/delivery-status" or "message/global-delivery-status").Select(part => StatusReports.Read(part.Body)).ToList();
        var text = WrittenWords.All(mail);
        var from = Addresses(mail.Fields.First("From")).ToList() is [var only] ? only : null;
        return new IncomingLetter
        {
            From = from,
            IsVouched = from is not null && mail.Fields.All("From").Count() == 1 && proof.Holds(mail.Fields, from),
            IsAutomatic = IsAutomatic(mail.Fields),
            IsFromMailSystem = IsMailSystem(mail.Fields, from),
            Subject = EncodedText.Read(mail.Fields.First("Subject") ?? ""),
            Words = WrittenWords.Typed(text),
            Names = [.. Named(mail.Fields, enclosed, reports.Select(report => report.EnvelopeId), text).Distinct().Take(MostNames)],
            Mentions = enclosed.SelectMany(inner => Addresses(inner.First("To"))).Concat(Addresses(mail.Fields.First("X-Failed-Recipients"))).Concat(Addresses(text)).Take(MostMentions).ToHashSet(),
            Statuses = [.. reports.SelectMany(report => report.Statuses)],
            Disposition = Disposition(mail),
            Workbooks = isWhole ? [.. Workbooks(mail).Take(MostWorkbooks)] : [],
        };
    }

    // What it answers, what it encloses, whose envelope a report is about; and in the text, where Exchange writes the original's header.
    private static IEnumerable<string> Named(HeaderFields fields, IReadOnlyList<HeaderFields> enclosed, IEnumerable<string?> envelopes, string text) =>
        new[] { fields.First("In-Reply-To"), fields.First("References"), fields.First("X-Original-Message-ID"), fields.First("Original-Message-ID") }
            .Concat(enclosed.Select(inner => inner.First("Message-ID")))
            .OfType<string>()
            .SelectMany(field => Bracketed().Matches(field).Select(match => match.Groups[1].Value))
            .Concat(envelopes.OfType<string>())
            .Concat(Own().Matches(text).Select(match => match.Value));

    // RFC 3834, 5; the others are what Exchange, older servers and list programs write.
    private static bool IsAutomatic(HeaderFields fields) =>
        (fields.First("Auto-Submitted") is { } submitted && !submitted.TrimStart().StartsWith("no", StringComparison.OrdinalIgnoreCase))
        || fields.First("X-Auto-Response-Suppress") is not null
        || fields.First("X-Autoreply") is not null || fields.First("X-Autorespond") is not null || fields.First("X-Autoresponse") is not null
        || fields.First("List-Id") is not null
        || fields.First("Precedence")?.Trim().ToLowerInvariant() is "bulk" or "junk" or "list" or "auto_reply";

    // Nothing comes back on a report (RFC 5321, 4.5.5), and nothing on an automatic reply either: the subject tells them apart.
    private static bool IsMailSystem(HeaderFields fields, string? from) =>
        fields.First("Return-Path")?.Replace(" ", "", StringComparison.Ordinal) == "<>" || (from is not null && MailSystem().IsMatch(from));

    private static string? Disposition(Entity mail) =>
        mail.Own.FirstOrDefault(part => part.Type.Value == "message/disposition-notification") is { } receipt
            ? HeaderFields.Read(receipt.Body.Span).Fields.First("Disposition") ?? ""
            : null;

    private static IEnumerable<EnclosedFile> Workbooks(Entity mail) =>
        from part in mail.Own
        let name = part.FileName
        where name is not null && WorkbookEndings.Contains(Path.GetExtension(name).ToUpperInvariant()) && part.Body.Length > 0
        select new EnclosedFile(name, part.Body);

    private static IEnumerable<string> Addresses(string? text) =>
        Address().Matches(text ?? "").Select(match => match.Value).Where(word => Mailbox.TryParse(word, out _)).Select(word => word.ToLowerInvariant()).Distinct();

    [GeneratedRegex(@"<\s*([^<>\s]{3,400})\s*>", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b[0-9a-f]{32}@senhub\.[0-9]{7}(?:\.[0-9]{1,12})?\.invalid\b", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"(?<![\w.!#$%&'*+/=?^`{|}~-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(mailer-daemon|postmaster|mail-daemon|microsoftexchange[0-9a-f]*)@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MailSystem();
}
