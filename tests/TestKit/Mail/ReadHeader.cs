using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.TestKit.Mail;

/// <summary>Header fields as RFC 5322, 2047 and 2231 have them.</summary>
internal static partial class ReadHeader
{
    public static IEnumerable<(string Name, string Value)> All(string block)
    {
        foreach (var line in Fold().Replace(block, " ").Split("\r\n"))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 1 || line.AsSpan(0, colon).ContainsAny(" \t\r\n") || line.AsSpan().ContainsAny('\r', '\n', '\0'))
                throw new FormatException("A header line is no header.");
            yield return (line[..colon], line[(colon + 1)..].Trim());
        }
    }

    public static string Decoded(string value) => Word().Replace(
        BetweenWords().Replace(value, "?="),
        word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    /// <summary>A parameter, in pieces and percent-encoded or not; null where there is none.</summary>
    public static string? Parameter(string value, string name)
    {
        var found = Parameters().Matches(value).Where(match => match.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0)
            return null;
        var joined = string.Concat(found.Select(match => match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["bare"].Value));
        return found[0].Groups["percent"].Success ? Uri.UnescapeDataString(joined.Replace("utf-8''", "", StringComparison.Ordinal)) : joined;
    }

    [GeneratedRegex(@"\r\n[ \t]+")]
    private static partial Regex Fold();

    [GeneratedRegex(@"=\?utf-8\?B\?([A-Za-z0-9+/=]*)\?=")]
    private static partial Regex Word();

    [GeneratedRegex(@"\?=\s+(?==\?)")]
    private static partial Regex BetweenWords();

    [GeneratedRegex("""; *(?<name>[a-z]+)(\*[0-9]+)?(?<percent>\*)?=("(?<quoted>[^"]*)"|(?<bare>[^; ]*))""", RegexOptions.IgnoreCase)]
    private static partial Regex Parameters();
}
