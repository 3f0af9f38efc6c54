using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>Reads strings and escaped names (ISO 32000-1, 7.3.4 and 7.3.5).</summary>
internal static class StringReader
{
    /// <summary>A string in brackets, from the opening one; the place moves behind the closing one.</summary>
    public static byte[] Literal(ReadOnlySpan<byte> bytes, Tokens tokens)
    {
        var (at, depth) = (tokens.At + 1, 1);
        // Most strings have nothing in them that means anything.
        if (at < bytes.Length && bytes[at..].IndexOfAny("()\\"u8) is >= 0 and var plain && bytes[at + plain] == ')')
        {
            tokens.At = at + plain + 1;
            return bytes.Slice(at, plain).ToArray();
        }

        var text = new List<byte>();
        for (; at < bytes.Length; at++)
        {
            var b = bytes[at];
            if (b == '\\')
            {
                at = Escape(bytes, at + 1, text);
                continue;
            }

            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (depth == 0)
                break;

            text.Add(b);
        }

        tokens.At = Math.Min(at + 1, bytes.Length);
        return [.. text];
    }

    /// <summary>A string in pointed brackets; what is no digit is passed over, a missing last digit is 0.</summary>
    public static byte[] Hexadecimal(ReadOnlySpan<byte> bytes, Tokens tokens)
    {
        var from = Math.Min(tokens.At + 1, bytes.Length);
        var within = bytes[from..];
        within = within.IndexOf((byte)'>') is >= 0 and var end ? within[..end] : within;
        var (text, count) = (new byte[(within.Length + 1) / 2], 0);
        foreach (var b in within)
        {
            if (DigitOf(b) is >= 0 and var digit)
                text[count / 2] |= (byte)(count++ % 2 == 0 ? digit << 4 : digit);
        }

        tokens.At = Math.Min(from + within.Length + 1, bytes.Length);
        return (count + 1) / 2 == text.Length ? text : text[..((count + 1) / 2)];
    }

    /// <summary>A name with #xx in it.</summary>
    public static string NameWithCodes(ReadOnlySpan<byte> raw)
    {
        var name = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            var isCode = raw[i] == '#' && i + 2 < raw.Length && DigitOf(raw[i + 1]) >= 0 && DigitOf(raw[i + 2]) >= 0;
            name.Append(isCode ? (char)((DigitOf(raw[i + 1]) << 4) | DigitOf(raw[i + 2])) : (char)raw[i]);
            i += isCode ? 2 : 0;
        }

        return name.ToString();
    }

    /// <summary>The value of a hexadecimal digit, or -1.</summary>
    public static int DigitOf(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    // What follows a backslash; the place of its last byte.
    private static int Escape(ReadOnlySpan<byte> bytes, int at, List<byte> text)
    {
        if (at >= bytes.Length)
            return at;

        switch ((char)bytes[at])
        {
            case >= '0' and <= '7':
                return Octal(bytes, at, text);
            case '\r':
                return at + 1 < bytes.Length && bytes[at + 1] == '\n' ? at + 1 : at;
            case '\n':
                return at;
            case 'n':
                text.Add((byte)'\n');
                return at;
            case 'r':
                text.Add((byte)'\r');
                return at;
            case 't':
                text.Add((byte)'\t');
                return at;
            case 'b':
                text.Add((byte)'\b');
                return at;
            case 'f':
                text.Add((byte)'\f');
                return at;
            default:
                text.Add(bytes[at]);
                return at;
        }
    }

    private static int Octal(ReadOnlySpan<byte> bytes, int at, List<byte> text)
    {
        var (value, end) = (0, at);
        while (end < bytes.Length && end < at + 3 && bytes[end] is >= (byte)'0' and <= (byte)'7')
            value = (value * 8) + bytes[end++] - '0';

        text.Add((byte)(value & 0xFF));
        return end - 1;
    }
}
