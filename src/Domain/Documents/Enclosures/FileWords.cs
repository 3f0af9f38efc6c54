using System.Text.RegularExpressions;

namespace SenHub.Domain.Documents.Enclosures;

/// <summary>What the name and the words of a file tell.</summary>
public static partial class FileWords
{
    /// <summary>A file's name with every word taken out that is a name of one of the school's children: people name files after them.</summary>
    /// <param name="names">In capitals.</param>
    public static string Without(IReadOnlySet<string> names, string file) =>
        Word().Replace(file, word => names.Contains(word.Value.Normalize().ToUpperInvariant()) ? "\u2026" : word.Value);

    /// <summary>Words that names are made of, in capitals, for <see cref="Without"/>.</summary>
    public static IEnumerable<string> Of(string? name) => Word().Matches((name ?? "").Normalize()).Select(word => word.Value.ToUpperInvariant());

    /// <summary>Codes for signing: bare in a file's name, after the word SIGN in its text, as the hub prints them.</summary>
    public static IReadOnlyList<string> Codes(string name, string? text) =>
        [.. Code().Matches(name.ToUpperInvariant()).Concat(PrintedCode().Matches(text ?? "")).Select(match => ShortReference.Tidy(match.Groups["code"].Value)).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Whether a text names a child: forename and surname both.</summary>
    public static bool Names(string text, string forename, string surname)
    {
        var words = Of(text).ToHashSet();
        return Of(forename).Take(1).Concat(Of(surname)).All(words.Contains);
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![0-9A-Z-])(?<code>[0-9A-Z]{4}-[0-9A-Z]{4})(?![0-9A-Z-])")]
    private static partial Regex Code();

    [GeneratedRegex(@"\bSIGN\s+(?<code>[0-9A-Z]{4}-[0-9A-Z]{4})\b")]
    private static partial Regex PrintedCode();
}
