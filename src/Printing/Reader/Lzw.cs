namespace SenHub.Printing.Reader;

/// <summary>LZWDecode (ISO 32000-1, 7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256, End = 257, MostCodes = 4096;

    /// <param name="early">Codes grow one code early, as they do unless a file says otherwise.</param>
    public static byte[] Decode(byte[] data, bool early, Bounds bounds)
    {
        using var plain = new MemoryStream();
        var words = new List<byte[]>(MostCodes);
        var (bits, held, width) = (0, 0, 9);
        byte[]? before = null;
        Reset(words);
        foreach (var b in data)
        {
            (bits, held) = (((bits << 8) | b) & 0xFFFFFF, held + 8);
            if (held < width)
                continue;

            var code = (bits >> (held - width)) & ((1 << width) - 1);
            held -= width;
            if (code == End || plain.Length >= bounds.BytesLeft)
                break;

            if (code == Clear)
            {
                Reset(words);
                (before, width) = (null, 9);
                continue;
            }

            var word = code < words.Count ? words[code] : before is null ? [] : [.. before, before[0]];
            if (word.Length == 0)
                break;

            plain.Write(word);
            if (before is not null && words.Count < MostCodes)
                words.Add([.. before, word[0]]);

            before = word;
            width = WidthFor(words.Count + (early ? 1 : 0));
        }

        return plain.ToArray();
    }

    private static int WidthFor(int codes) => codes switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };

    private static void Reset(List<byte[]> words)
    {
        words.Clear();
        for (var i = 0; i < 256; i++)
            words.Add([(byte)i]);

        words.Add([]);
        words.Add([]);
    }
}
