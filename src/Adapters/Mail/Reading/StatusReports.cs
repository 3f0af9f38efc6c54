using System.Text.RegularExpressions;
using SenHub.Domain.Deliveries.Incoming;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>The machine's half of a delivery status notification (RFC 3464): fields about the message, then a group of fields a recipient.</summary>
internal static partial class StatusReports
{
    private const int MostGroups = 200;

    private static readonly string[] Actions = ["failed", "delayed", "delivered", "relayed", "expanded"];

    /// <summary>What each group says, and the envelope id that the sender gave (RFC 3461, 4.4).</summary>
    public static (IReadOnlyList<RecipientStatus> Statuses, string? EnvelopeId) Read(ReadOnlyMemory<byte> report)
    {
        var (statuses, envelope, at) = (new List<RecipientStatus>(), (string?)null, 0);
        for (var group = 0; group < MostGroups && at < report.Length; group++)
        {
            var (fields, next) = HeaderFields.Read(report.Span[at..]);
            at += next;
            envelope ??= fields.First("Original-Envelope-Id") is { } id ? Plain(id) : null;
            if (StatusOf(fields) is { } status)
                statuses.Add(status);
        }

        return (statuses, envelope);
    }

    private static RecipientStatus? StatusOf(HeaderFields fields)
    {
        var action = fields.First("Action")?.Trim().ToLowerInvariant();
        string[] addresses = [.. new[] { fields.First("Final-Recipient"), fields.First("Original-Recipient") }.OfType<string>().Select(Address).OfType<string>().Distinct()];
        return action is not null && Actions.Contains(action) && addresses.Length > 0
            ? new(addresses, action, Status().Match(fields.First("Status") ?? "").Value)
            : null;
    }

    // "rfc822; name@place", sometimes without its type, sometimes in angle brackets.
    private static string? Address(string field)
    {
        var typed = field.Split(';', 2);
        var address = Plain(typed[^1]).Trim(' ', '<', '>', '"').ToLowerInvariant();
        return address.Contains('@', StringComparison.Ordinal) && address.Length <= 320 ? address : null;
    }

    // RFC 3461, 4: + and two hexadecimal digits stand for what has a meaning of its own. A plus that is only itself stays.
    private static string Plain(string xtext) =>
        Coded().Replace(xtext.Trim(), match => ((char)Convert.ToByte(match.Groups[1].Value, 16)).ToString());

    [GeneratedRegex(@"\+([0-9A-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Coded();

    [GeneratedRegex(@"[245]\.[0-9]{1,3}\.[0-9]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Status();
}
