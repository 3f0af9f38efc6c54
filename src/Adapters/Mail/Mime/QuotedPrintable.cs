using System.Text;

namespace SenHub.Adapters.Mail.Mime;

/// <summary>Text in seven bits that a person can still read (RFC 2045, 6.7). Every line break becomes CRLF.</summary>
internal static class QuotedPrintable
{
    private const int LineWidth = 76;

    public static string Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var encoded = new StringBuilder();
        foreach (var (index, line) in lines.Index())
        {
            if (index == lines.Length - 1 && line.Length == 0)
                break; // the text ended with a line break
            Append(encoded, line);
            encoded.Append("\r\n");
        }

        return encoded.ToString();
    }

    private static void Append(StringBuilder encoded, string line)
    {
        var octets = Encoding.UTF8.GetBytes(line);
        var width = 0;
        for (var i = 0; i < octets.Length; i++)
        {
            var last = i == octets.Length - 1;
            var token = MustEncode(octets, i, last) ? $"={octets[i]:X2}" : ((char)octets[i]).ToString();
            if (width + token.Length > LineWidth - (last ? 0 : 1)) // room for the soft break's "="
            {
                encoded.Append("=\r\n");
                width = 0;
            }

            encoded.Append(token);
            width += token.Length;
        }
    }

    // Besides what the rule asks: a leading "From ", which mailbox files change.
    private static bool MustEncode(byte[] octets, int i, bool last) => (char)octets[i] switch
    {
        '=' => true,
        ' ' or '\t' => last,
        'F' => i == 0 && octets.AsSpan().StartsWith("From "u8),
        < '!' or > '~' => true,
        _ => false,
    };
}
