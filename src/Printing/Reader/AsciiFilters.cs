namespace SenHub.Printing.Reader;

/// <summary>The small filters: ASCIIHexDecode, ASCII85Decode and RunLengthDecode (ISO 32000-1, 7.4.2, 7.4.3 and 7.4.5).</summary>
internal static class AsciiFilters
{
    public static byte[] Hexadecimal(byte[] data) => StringReader.Hexadecimal([(byte)'<', .. data], new Tokens(new byte[data.Length + 1]));

    public static byte[] Base85(byte[] data)
    {
        var plain = new List<byte>(data.Length);
        var (value, count) = (0L, 0);
        foreach (var b in data)
        {
            if (b == '~')
                break;

            if (b == 'z' && count == 0)
            {
                plain.AddRange([0, 0, 0, 0]);
                continue;
            }

            if (b is < (byte)'!' or > (byte)'u')
                continue;

            value = (value * 85) + b - '!';
            if (++count < 5)
                continue;

            Append(plain, value, 4);
            (value, count) = (0, 0);
        }

        if (count > 1)
        {
            for (var i = count; i < 5; i++)
                value = (value * 85) + 84;

            Append(plain, value, count - 1);
        }

        return [.. plain];
    }

    public static byte[] RunLengths(byte[] data, Bounds bounds)
    {
        using var plain = new MemoryStream();
        for (var at = 0; at < data.Length && data[at] != 128 && plain.Length < bounds.BytesLeft;)
        {
            int length = data[at++];
            if (length < 128)
            {
                var count = Math.Min(length + 1, data.Length - at);
                plain.Write(data, at, count);
                at += count;
            }
            else if (at < data.Length)
            {
                plain.Write([.. Enumerable.Repeat(data[at++], 257 - length)]);
            }
        }

        return plain.ToArray();
    }

    private static void Append(List<byte> plain, long value, int count)
    {
        for (var i = 0; i < count; i++)
            plain.Add((byte)((value >> (24 - (8 * i))) & 0xFF));
    }
}
