using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>Reads a CMap: which codes there are, and their text (ISO 32000-1, 9.7.5.4 and 9.10.3).</summary>
internal sealed class CharacterMapReader
{
    private const int MostEntries = 1 << 20;

    private readonly Dictionary<long, string> texts = [];
    private readonly HashSet<int> lengths = [];
    private readonly int only;

    public CharacterMapReader(byte[] map, Bounds bounds)
    {
        var tokens = new Tokens(map);
        while (!tokens.IsAtEnd && bounds.Step())
        {
            switch ((tokens.Next() as Keyword)?.Value)
            {
                case "begincodespacerange":
                    ReadPairs(tokens, bounds, (low, _) => lengths.Add(low.Length));
                    break;
                case "beginbfchar":
                    ReadPairs(tokens, bounds, (code, text) => Add(code.Length, CodeOf(code), TextOf(text)));
                    break;
                case "beginbfrange":
                    ReadRanges(tokens, bounds);
                    break;
            }
        }

        only = lengths.Count == 1 ? lengths.First() : 0;
    }

    public bool HasTexts => texts.Count > 0;

    /// <summary>How many bytes a code has that begins here.</summary>
    public int LengthAt(ReadOnlySpan<byte> text, int otherwise) =>
        lengths.Count == 0 ? otherwise : only > 0 ? only : LengthOfKnown(text) ?? Math.Min(otherwise, lengths.Max());

    public string? TextOf(int length, int code) => texts.GetValueOrDefault(Key(length, code));

    private int? LengthOfKnown(ReadOnlySpan<byte> text)
    {
        foreach (var length in lengths.Order())
        {
            if (length <= text.Length && texts.ContainsKey(Key(length, CodeOf(text[..length]))))
                return length;
        }

        return null;
    }

    private static void ReadPairs(Tokens tokens, Bounds bounds, Action<byte[], byte[]> add)
    {
        while (!tokens.IsAtEnd && bounds.Step() && tokens.Next() is Letters first && tokens.Next() is Letters second)
        {
            if (first.Bytes.Length is >= 1 and <= 4)
                add(first.Bytes, second.Bytes);
        }
    }

    private void ReadRanges(Tokens tokens, Bounds bounds)
    {
        while (!tokens.IsAtEnd && tokens.Next() is Letters low && tokens.Next() is Letters high)
        {
            var to = tokens.Next();
            var (length, from, last) = (low.Bytes.Length, CodeOf(low.Bytes), CodeOf(high.Bytes));
            for (var code = from; code <= last && length is >= 1 and <= 4 && texts.Count < MostEntries && bounds.Step(); code++)
            {
                var text = to switch
                {
                    Letters letters => Next(TextOf(letters.Bytes), code - from),
                    List<object?> items when code - from < items.Count && items[code - from] is Letters item => TextOf(item.Bytes),
                    _ => null,
                };
                if (text is null)
                    break;

                Add(length, code, text);
                if (code == int.MaxValue)
                    break;
            }
        }
    }

    private void Add(int length, int code, string text)
    {
        if (texts.Count < MostEntries)
            texts[Key(length, code)] = text;
    }

    private static long Key(int length, int code) => ((long)length << 32) | (uint)code;

    // The last character counts on.
    private static string? Next(string text, int by)
    {
        if (text.Length == 0 || by > char.MaxValue - text[^1])
            return null;

        return by == 0 ? text : text[..^1] + (char)(text[^1] + by);
    }

    private static int CodeOf(ReadOnlySpan<byte> bytes)
    {
        var code = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, 4)])
            code = unchecked((code << 8) | b);

        return code & int.MaxValue;
    }

    private static string TextOf(byte[] bytes) => bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes);
}
