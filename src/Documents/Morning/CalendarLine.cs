using System.Text;

namespace SenHub.Documents.Morning;

/// <summary>Content lines of iCalendar: escaped (RFC 5545, 3.3.11) and folded at 75 octets (3.1).</summary>
internal static class CalendarLine
{
    private const int MostOctets = 75;

    /// <summary>Text as a value: backslash, comma, semicolon and line ends escaped.</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>One line with CRLF, folded between characters, never within one.</summary>
    public static void Append(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
