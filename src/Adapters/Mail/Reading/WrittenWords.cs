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
        var text = string.Join('\n', plain.Count > 0 ? plain.Select(part => part.Text) : parts.Select(part => WithoutTags(part.Text)));
        return text.Length > Most ? text[..Most] : text;
    }

    /// <summary>What stands above the first quotation, or above the hub's own words sent back.</summary>
    public static string Typed(string text)
    {
        var end = Quotation().Match(text) is { Success: true } quoted ? quoted.Index : text.Length;
        return text[..end].Trim();
    }

    // A blockquote is how programs quote in HTML; before a tag that breaks a line the words end.
    private static string WithoutTags(string html)
    {
        var shown = Hidden().Replace(html.Length > Most ? html[..Most] : html, " ");
        return System.Net.WebUtility.HtmlDecode(Tag().Replace(Breaking().Replace(Quote().Replace(shown, "\n> "), "\n"), ""));
    }

    [GeneratedRegex(@"(^[ \t]*>|^[ \t]*-{2,}[ \t]*(original message|forwarded message|original appointment)|^[ \t]*_{10,}|^[ \t]*(from|sent|von|de|od):[ \t]|^[^\n]{0,200}\bwrote:[ \t\r]*$|would like to send SEN documents to this address|please reply with the code)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"<(style|script|head|title)\b[^>]{0,1000}>.*?</\1\s*>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Hidden();

    [GeneratedRegex(@"<blockquote\b[^>]{0,1000}>|<div[^>]{0,500}\b(id|class)=""?(gmail_quote|divRplyFwdMsg|appendonsend|x_divRplyFwdMsg)[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"<(br|/p|/div|/tr|/li|hr)\b[^>]{0,1000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaking();

    [GeneratedRegex(@"<[^>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
