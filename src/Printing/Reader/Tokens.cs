using System.Globalization;
using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>Reads objects from bytes (ISO 32000-1, 7.3). What is malformed becomes null or a keyword; it never throws.</summary>
internal sealed class Tokens(ReadOnlyMemory<byte> data, int at = 0)
{
    private int depth;

    public int At { get; set; } = Math.Clamp(at, 0, data.Length);

    private ReadOnlySpan<byte> Bytes => data.Span;

    private byte Here => At < Bytes.Length ? Bytes[At] : (byte)0;

    /// <summary>Nothing but space is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return At >= Bytes.Length;
        }
    }

    /// <summary>The next object; null at the end too.</summary>
    public object? Next()
    {
        SkipSpace();
        switch ((char)Here)
        {
            case '/':
                At++;
                return new Name(NameText());
            case '(':
                return new Letters(StringReader.Literal(Bytes, this));
            case '<' when At + 1 < Bytes.Length && Bytes[At + 1] == '<':
                At += 2;
                return Nested(Dictionary);
            case '<':
                return new Letters(StringReader.Hexadecimal(Bytes, this));
            case '[':
                At++;
                return Nested(Items);
            case ']' or '>' or ')' or '{' or '}':
                At++;
                return null;
            default:
                return WordOrNumber();
        }
    }

    /// <summary>A whole number, or null; the place moves only on success.</summary>
    public int? WholeNumber()
    {
        var start = At;
        if (Next() is double number && number is >= 0 and <= int.MaxValue && number == Math.Floor(number))
            return (int)number;

        At = start;
        return null;
    }

    public void SkipSpace()
    {
        while (At < Bytes.Length && (IsSpace(Bytes[At]) || Bytes[At] == '%'))
        {
            if (Bytes[At] != '%')
            {
                At++;
                continue;
            }

            var end = Bytes[At..].IndexOfAny((byte)'\n', (byte)'\r');
            At = end < 0 ? Bytes.Length : At + end;
        }
    }

    public static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte b) => !IsSpace(b) && !"()<>[]{}/%"u8.Contains(b);

    private object? Nested(Func<object?> read)
    {
        if (depth >= Bounds.Depth)
        {
            At = Bytes.Length;
            return null;
        }

        depth++;
        var value = read();
        depth--;
        return value;
    }

    private Entries Dictionary()
    {
        var entries = new Entries();
        while (!IsAtEnd)
        {
            if (Here == '>')
            {
                At = Math.Min(At + 2, Bytes.Length);
                break;
            }

            if (Next() is Name key && !IsAtEnd && Here != '>')
                entries.Add(key.Value, Next());
        }

        return entries;
    }

    private List<object?> Items()
    {
        List<object?> items = [];
        while (!IsAtEnd && Here != ']')
            items.Add(Next());

        At = Math.Min(At + 1, Bytes.Length);
        return items;
    }

    private object? WordOrNumber()
    {
        var start = At;
        while (At < Bytes.Length && IsRegular(Bytes[At]))
            At++;

        var word = Bytes[start..At];
        if (word.IsEmpty)
            return null;

        if (word[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.')
            return Number(word) is { } number ? Referred(number) ?? (object)number : null;

        var text = Encoding.Latin1.GetString(word[..Math.Min(word.Length, 64)]);
        return text switch { "true" => true, "false" => false, "null" => null, _ => new Keyword(text) };
    }

    private static double? Number(ReadOnlySpan<byte> word) =>
        word.Length < 40 && double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "12 0 R": put together from three tokens.
    private Reference? Referred(double number)
    {
        if (number is not (>= 1 and <= int.MaxValue) || number != Math.Floor(number))
            return null;

        var start = At;
        SkipSpace();
        var digits = At;
        while (Here is >= (byte)'0' and <= (byte)'9' && At - digits < 6)
            At++;

        if (At > digits)
        {
            SkipSpace();
            if (Here == 'R' && (At + 1 >= Bytes.Length || !IsRegular(Bytes[At + 1])))
            {
                At++;
                return new Reference((int)number);
            }
        }

        At = start;
        return null;
    }

    private string NameText()
    {
        var start = At;
        while (At < Bytes.Length && IsRegular(Bytes[At]))
            At++;

        var raw = Bytes[start..At];
        return raw.Contains((byte)'#') ? StringReader.NameWithCodes(raw) : Encoding.Latin1.GetString(raw);
    }
}
