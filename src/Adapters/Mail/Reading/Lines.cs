namespace SenHub.Adapters.Mail.Reading;

/// <summary>Lines of a message as they come: most end in CRLF, those of careless programs in LF.</summary>
internal static class Lines
{
    /// <summary>The next line without its end; moves on behind it.</summary>
    public static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> bytes, ref int at)
    {
        var rest = bytes[at..];
        var end = rest.IndexOf((byte)'\n');
        at += end < 0 ? rest.Length : end + 1;
        var line = end < 0 ? rest : rest[..end];
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
