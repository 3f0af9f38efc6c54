using System.Buffers;
using System.Runtime.InteropServices;

namespace SenHub.Printing.Reader;

/// <summary>Reads objects from bytes (ISO 32000-1, 7.3). What is malformed becomes null or a keyword; it never throws.</summary>
internal sealed class Tokens
{
    private static readonly SearchValues<byte> Irregular = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);
    private static readonly object True = true, False = false;

    private readonly byte[] data;
    private readonly int from, length;
    private int depth;

    public Tokens(ReadOnlyMemory<byte> data, int at = 0)
    {
        // A span of an array costs nothing, one of memory does, and it is asked for at each byte.
        var part = MemoryMarshal.TryGetArray(data, out var array) ? array : new(data.ToArray());
        (this.data, from, length) = (part.Array ?? [], part.Offset, part.Count);
        At = Math.Clamp(at, 0, length);
    }

    public int At { get; set; }

    private ReadOnlySpan<byte> Bytes => new(data, from, length);

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
                return NameHere();
            case '(':
                return new Letters(StringReader.Literal(Bytes, this));
            case '<' when At + 1 < Bytes.Length && Bytes[At + 1] == '<':
                At += 2;
                return Nested(isDictionary: true);
            case '<':
                return new Letters(StringReader.Hexadecimal(Bytes, this));
            case '[':
                At++;
                return Nested(isDictionary: false);
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
        var bytes = Bytes;
        var at = At;
        while (at < bytes.Length && (IsSpace(bytes[at]) || bytes[at] == '%'))
        {
            if (bytes[at] != '%')
            {
                at++;
                continue;
            }

            var end = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
            at = end < 0 ? bytes.Length : at + end;
        }

        At = at;
    }

    public static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsRegular(byte b) => !Irregular.Contains(b);

    private object? Nested(bool isDictionary)
    {
        if (depth >= Bounds.Depth)
        {
            At = Bytes.Length;
            return null;
        }

        depth++;
        object value = isDictionary ? Dictionary() : Items();
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
        var word = Word();
        if (word.IsEmpty)
            return null;

        if (word[0] is (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'+' or (byte)'.')
            return Numbers.Of(word) is { } number ? Referred(number) ?? Numbers.Boxed(number) : null;

        return word.SequenceEqual("true"u8) ? True : word.SequenceEqual("false"u8) ? False : word.SequenceEqual("null"u8) ? null : KnownWords.Keyword(word);
    }

    private ReadOnlySpan<byte> Word()
    {
        var rest = Bytes[At..];
        var word = rest.IndexOfAny(Irregular) is >= 0 and var end ? rest[..end] : rest;
        At += word.Length;
        return word;
    }

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

    private Name NameHere()
    {
        var raw = Word();
        return raw.Contains((byte)'#') ? new Name(StringReader.NameWithCodes(raw)) : KnownWords.Name(raw);
    }
}
