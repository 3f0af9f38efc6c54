namespace SenHub.Adapters.Mail.Reading;

/// <summary>Undoes what mail does to bytes on their way (RFC 2045, 6); faults cost the bytes they stand on and no others.</summary>
internal static class Transfer
{
    /// <summary>The bytes behind a transfer encoding; one that is unknown leaves them as they are.</summary>
    public static ReadOnlyMemory<byte> Undone(ReadOnlyMemory<byte> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => Base64(body.Span),
        "quoted-printable" => QuotedPrintable(body.Span),
        _ => body,
    };

    /// <summary>Base64, with whatever is no letter of it passed over, to its first padding.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text)
    {
        var letters = new byte[text.Length + 3];
        var count = 0;
        foreach (var letter in text)
        {
            if (letter == '=')
                break;
            if (char.IsAsciiLetterOrDigit((char)letter) || letter is (byte)'+' or (byte)'/')
                letters[count++] = letter;
        }

        count -= count % 4 == 1 ? 1 : 0; // a single letter over holds no byte
        while (count % 4 != 0)
            letters[count++] = (byte)'=';
        var bytes = new byte[count / 4 * 3];
        System.Buffers.Text.Base64.DecodeFromUtf8(letters.AsSpan(0, count), bytes, out _, out var written);
        return bytes[..written];
    }

    /// <summary>Quoted-printable; an equals sign that begins nothing stays one.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            var line = Lines.Next(text, ref at);
            var isLast = at >= text.Length && !text[start..].EndsWith("\n"u8);
            line = line.TrimEnd(" \t"u8); // spaces at a line's end were added on the way
            var isSoft = line.EndsWith("="u8);
            Add(isSoft ? line[..^1] : line, bytes);
            if (!isSoft && !isLast)
                bytes.AddRange("\r\n"u8);
        }

        return [.. bytes];
    }

    private static void Add(ReadOnlySpan<byte> line, List<byte> bytes)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var isCoded = line[at] == '=' && at + 2 < line.Length && char.IsAsciiHexDigit((char)line[at + 1]) && char.IsAsciiHexDigit((char)line[at + 2]);
            bytes.Add(isCoded ? Convert.FromHexString([(char)line[at + 1], (char)line[at + 2]])[0] : line[at]);
            at += isCoded ? 2 : 0;
        }
    }
}
