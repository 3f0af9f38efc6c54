using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>Encoded words of a field as text (RFC 2047); a broken one stays as it is.</summary>
internal static partial class EncodedText
{
    /// <summary>The text of a field.</summary>
    public static string Read(string field)
    {
        if (!field.Contains("=?", StringComparison.Ordinal))
            return field;
        // Between two encoded words the space is only their fold; a letter may be cut in two by it.
        var text = new StringBuilder();
        var (at, charset, bytes) = (0, "", new List<byte>());
        foreach (Match word in Word().Matches(field))
        {
            var between = field[at..word.Index];
            if (bytes.Count > 0 && (between.Trim().Length > 0 || !string.Equals(charset, word.Groups[1].Value, StringComparison.OrdinalIgnoreCase)))
                Flush();
            if (at == 0 || between.Trim().Length > 0)
                text.Append(between);
            charset = word.Groups[1].Value;
            bytes.AddRange(word.Groups[2].Value is "B" or "b" ? Transfer.Base64(Encoding.Latin1.GetBytes(word.Groups[3].Value)) : Q(word.Groups[3].Value));
            at = word.Index + word.Length;
        }

        Flush();
        return text.Append(field.AsSpan(at)).ToString();

        void Flush()
        {
            text.Append(Charsets.Text([.. bytes], charset));
            bytes.Clear();
        }
    }

    private static IEnumerable<byte> Q(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
            {
                yield return octet;
                at += 2;
            }
            else
            {
                yield return text[at] == '_' ? (byte)' ' : (byte)text[at];
            }
        }
    }

    // The charset may name a language behind an asterisk (RFC 2231, 5), which says nothing to us.
    [GeneratedRegex(@"=\?([A-Za-z0-9_.:-]{1,40})(?:\*[A-Za-z0-9-]{0,40})?\?([BbQq])\?([!->@-~]{0,2000})\?=", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
