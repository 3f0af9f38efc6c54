using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SenHub.Adapters.Mail.Reading;

/// <summary>What a reader sees of an HTML text, as far as the hub needs it: words, line ends, and a mark where something is quoted.</summary>
internal static partial class HtmlWords
{
    private static readonly (string Open, string Close)[] Unseen = [("<!--", "-->"), ("<style", "</style"), ("<script", "</script"), ("<head>", "</head"), ("<title", "</title")];

    /// <summary>The words.</summary>
    public static string Of(string html) =>
        WebUtility.HtmlDecode(Tag().Replace(Breaking().Replace(Quote().Replace(Seen(html), "\n> "), "\n"), ""));

    // What is opened and never closed hides the rest, as in a browser; by hand, for a pattern would look for each end again and again.
    private static string Seen(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (at < html.Length)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
                break;
            text.Append(html, at, tag - at);
            var (_, close) = Array.Find(Unseen, pair => string.Compare(html, tag, pair.Open, 0, pair.Open.Length, StringComparison.OrdinalIgnoreCase) == 0);
            if (close is null)
            {
                text.Append('<');
                at = tag + 1;
                continue;
            }

            at = html.IndexOf(close, tag, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                return text.ToString();
            at = close == "-->" ? at + close.Length : at;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    // A blockquote is how programs quote; the others are Gmail's and Outlook's ways.
    [GeneratedRegex(@"<blockquote\b[^>]{0,1000}>|<div[^>]{0,500}\b(id|class)=""?(gmail_quote|divRplyFwdMsg|appendonsend|x_divRplyFwdMsg)[^>]{0,500}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex(@"<(br|/p|/div|/tr|/li|hr)\b[^>]{0,1000}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Breaking();

    [GeneratedRegex(@"<[^>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
