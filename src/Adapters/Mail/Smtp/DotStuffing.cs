namespace SenHub.Adapters.Mail.Smtp;

/// <summary>Doubles a dot at the start of a line, so that only the real end looks like one (RFC 5321, 4.5.2).</summary>
internal static class DotStuffing
{
    private static readonly byte[] Dot = [(byte)'.'];

    /// <summary>The content in runs, in order, each extra dot a run of its own.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Runs(ReadOnlyMemory<byte> content)
    {
        if (content.Length > 0 && content.Span[0] == Dot[0])
            yield return Dot;

        var from = 0;
        for (var at = NextDot(content, from); at >= 0; at = NextDot(content, from))
        {
            yield return content[from..at];
            yield return Dot;
            from = at;
        }

        yield return content[from..];
    }

    // Where the next line begins with a dot, after this place; -1 when none does.
    private static int NextDot(ReadOnlyMemory<byte> content, int from)
    {
        var found = content.Span[from..].IndexOf("\n."u8);
        return found < 0 ? -1 : from + found + 1;
    }
}
