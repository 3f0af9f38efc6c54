using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>Whether the mail server vouches for the address a mail says it is from. A sender can write any header but not above the server's own.</summary>
/// <param name="authority">The name the server signs its results with; needed for <see cref="Vouching.Results"/> only.</param>
internal sealed partial class SenderProof(Vouching vouching, string? authority)
{
    /// <summary>Whether it does.</summary>
    public bool Holds(HeaderFields fields, string from) => vouching switch
    {
        Vouching.Server => true,
        // Exchange takes these headers out of whatever comes from elsewhere.
        Vouching.Exchange => string.Equals(fields.First("X-MS-Exchange-Organization-AuthAs"), "Internal", StringComparison.OrdinalIgnoreCase)
            || Passed(fields.First("Authentication-Results"), from),
        // Only the topmost is the server's: a sender may have written one below it.
        Vouching.Results => fields.First("Authentication-Results") is { } topmost && IsOf(topmost, authority) && Passed(topmost, from),
        _ => false,
    };

    private static bool IsOf(string results, string? authority) =>
        authority is { Length: > 0 } && string.Equals(results.Split(';')[0].Trim().Split(' ')[0], authority, StringComparison.OrdinalIgnoreCase);

    // DMARC compares with the address that people see; without it a signature or SPF of just that domain does.
    private static bool Passed(string? results, string from)
    {
        var domain = from[(from.LastIndexOf('@') + 1)..];
        var said = Comment().Replace(results ?? "", " ");
        return Method().Matches(said).Any(method => method.Groups[1].Value.ToLowerInvariant() switch
        {
            "dmarc" => Property(method, "header.from") is not { } named || Same(named, domain),
            "dkim" => Same(Property(method, "header.d"), domain),
            "spf" => Same(Property(method, "smtp.mailfrom")?.Split('@')[^1], domain),
            _ => false,
        });
    }

    private static string? Property(Match method, string name) =>
        method.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('=', 2))
            .FirstOrDefault(pair => pair.Length == 2 && string.Equals(pair[0], name, StringComparison.OrdinalIgnoreCase))?[1].Trim('"');

    private static bool Same(string? one, string other) => string.Equals(one?.TrimEnd('.'), other, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\([^()]{0,1000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?:^|;)\s*(dmarc|dkim|spf)\s*=\s*pass\b([^;]{0,2000})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Method();
}
