using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>A mail's text, and of it what its writer typed: up to the first sign of what is quoted below.</summary>
internal static partial class WrittenWords
{
    private const int Most = 200_000;

    /// <summary>All text parts of the mail itself, HTML without its tags.</summary>
    public static string All(Entity mail)
    {
        var parts = mail.Own.Where(part => part.FileName is null && part.Type.Value is "text/plain" or "text/html").ToList();
        var plain = parts.Where(part => part.Type.Value == "text/plain").ToList();
        var text = string.Join('\n', plain.Count > 0 ? plain.Select(part => part.Text) : parts.Select(part => HtmlWords.Of(part.Text[..Math.Min(part.Text.Length, Most)])));
        return text.Length > Most ? text[..Most] : text;
    }

    /// <summary>What stands above the first quotation, or above the hub's own words sent back.</summary>
    public static string Typed(string text)
    {
        var end = Quotation().Match(text) is { Success: true } quoted ? quoted.Index : text.Length;
        return text[..end].Trim();
    }

    [GeneratedRegex(@"(^[ \t]*>|^[ \t]*-{2,}[ \t]*(original message|forwarded message|original appointment)|^[ \t]*_{10,}|^[ \t]*(from|sent|von|de|od):[ \t]|^[^\n]{0,200}\bwrote:[ \t\r]*$|would like to send SEN documents to this address|please reply with the code)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();
}
