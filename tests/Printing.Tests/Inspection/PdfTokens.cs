using System.Globalization;
using System.Text;

namespace SenHub.Printing.Tests.Inspection;

/// <summary>Reads PDF objects from bytes (ISO 32000-1, 7.3).</summary>
public sealed class PdfTokens(byte[] bytes, int at = 0)
{
    public int At { get; set; } = at;

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return At >= bytes.Length;
        }
    }

    /// <summary>The next object; references are put together from their three tokens.</summary>
    public object? Next()
    {
        SkipSpace();
        var c = (char)bytes[At];
        switch (c)
        {
            case '/':
                At++;
                return new PdfName(Word());
            case '(':
                return Literal();
            case '<' when bytes[At + 1] == '<':
                At += 2;
                return Dictionary();
            case '<':
                return Hexadecimal();
            case '[':
                At++;
                return Items(']');
            case ']' or '>' or ')':
                throw new FormatException($"Unexpected '{c}' at {At}.");
        }

        var word = Word();
        if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return word switch { "true" => true, "false" => false, "null" => null, _ => new PdfWord(word) };

        return Reference(number) ?? (object)number;
    }

    private PdfRef? Reference(double number)
    {
        var start = At;
        if (!IsAtEnd && bytes[At] == '0' && At + 3 < bytes.Length && bytes[At + 1] == ' ' && bytes[At + 2] == 'R' && !IsRegular(bytes[At + 3]))
        {
            At += 3;
            return new PdfRef((int)number);
        }

        At = start;
        return null;
    }

    private Dictionary<string, object?> Dictionary()
    {
        Dictionary<string, object?> entries = [];
        while (true)
        {
            SkipSpace();
            if (bytes[At] == '>')
            {
                At += 2;
                return entries;
            }

            var key = (PdfName)Next()!;
            entries.Add(key.Value, Next());
        }
    }

    private List<object?> Items(char end)
    {
        List<object?> items = [];
        while (true)
        {
            SkipSpace();
            if (bytes[At] == end)
            {
                At++;
                return items;
            }

            items.Add(Next());
        }
    }

    private byte[] Literal()
    {
        List<byte> text = [];
        var depth = 0;
        do
        {
            var b = bytes[At++];
            depth += b == '(' ? 1 : b == ')' ? -1 : 0;
            if (b == '\\')
                text.Add(bytes[At++] is var escaped && escaped == 'r' ? (byte)'\r' : escaped);
            else if (depth > 1 || (b != '(' && b != ')'))
                text.Add(b);
        }
        while (depth > 0);
        return [.. text];
    }

    private byte[] Hexadecimal()
    {
        var end = Array.IndexOf(bytes, (byte)'>', At);
        var digits = Encoding.ASCII.GetString(bytes, At + 1, end - At - 1);
        At = end + 1;
        return Convert.FromHexString(digits);
    }

    private string Word()
    {
        var start = At;
        while (At < bytes.Length && IsRegular(bytes[At]))
            At++;

        return Encoding.Latin1.GetString(bytes, start, At - start);
    }

    private void SkipSpace()
    {
        while (At < bytes.Length && (bytes[At] <= ' ' || bytes[At] == '%'))
            At = bytes[At] == '%' ? Math.Max(At + 1, Array.IndexOf(bytes, (byte)'\n', At)) : At + 1;
    }

    private static bool IsRegular(byte b) => b > ' ' && !"()<>[]/%"u8.Contains(b);
}
