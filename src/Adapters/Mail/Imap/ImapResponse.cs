namespace SenHub.Adapters.Mail.Imap;

/// <summary>One response of the server (RFC 9051, 7): its line, with what came as literals taken out of it.</summary>
/// <param name="Tag">* for what nobody asked for, + for "go on", else the command's own.</param>
/// <param name="Text">The rest of the line; <see cref="Hole"/> stands where a literal was.</param>
internal sealed record ImapResponse(string Tag, string Text, IReadOnlyList<byte[]> Literals)
{
    /// <summary>No server can write this sign in a line: it is taken out of it.</summary>
    public const char Hole = '\0';

    /// <summary>OK to a command.</summary>
    public bool IsOk => Text.StartsWith("OK", StringComparison.OrdinalIgnoreCase);

    /// <summary>NO: the command was understood and refused.</summary>
    public bool IsNo => Text.StartsWith("NO", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a response code stands in it, such as TRYCREATE or AUTHENTICATIONFAILED.</summary>
    public bool Says(string code) => Text.Contains(code, StringComparison.OrdinalIgnoreCase);
}
