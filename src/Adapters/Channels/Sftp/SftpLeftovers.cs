using System.Globalization;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Channels.Sftp;

/// <summary>What sends that were killed left aside on a server: the hub's own hidden names, a day old and more.</summary>
internal static partial class SftpLeftovers
{
    private static readonly TimeSpan Old = TimeSpan.FromDays(1);

    private static readonly string[] Formats = ["MMM d HH:mm", "MMM d yyyy"];

    /// <summary>Their names, from a listing by OpenSSH's client; a line that is not understood is nobody's leftover.</summary>
    /// <param name="now">Days in the listing are in UTC.</param>
    public static IReadOnlyList<string> In(string listing, DateTimeOffset now) =>
    [
        .. from line in listing.Split('\n')
           let entry = Entry().Match(line.Trim())
           where entry.Success && ChangedAt(entry.Groups[1].Value, now) is { } changed && now - changed > Old
           select entry.Groups[2].Value,
    ];

    // "Nov 22 16:20" within half a year, "Nov 22  2025" beyond it: without a year it is the last such day.
    private static DateTimeOffset? ChangedAt(string day, DateTimeOffset now)
    {
        var tidy = string.Join(' ', day.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (!tidy.Contains(':', StringComparison.Ordinal))
            return Read(tidy, Formats[1]);
        var read = Read($"{tidy} {now.Year.ToString(CultureInfo.InvariantCulture)}", $"{Formats[0]} yyyy") ?? Read($"{tidy} {(now.Year - 1).ToString(CultureInfo.InvariantCulture)}", $"{Formats[0]} yyyy");
        return read > now.AddDays(2) ? read.Value.AddYears(-1) : read;
    }

    private static DateTimeOffset? Read(string text, string format) =>
        DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read) ? read : null;

    [GeneratedRegex(@"^d\S+\s+\S+\s+\S+\s+\S+\s+\d+\s+([A-Z][a-z]{2}\s+\d{1,2}\s+(?:\d{1,2}:\d{2}|\d{4}))\s+(?:.*/)?(\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.part)$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();
}
