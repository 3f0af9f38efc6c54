using System.Globalization;
using System.Text;

namespace SenHub.Domain.Deliveries;

/// <summary>E-mail addresses as they are compared: what reaches one mailbox, and what only looks as if it did.</summary>
public static class MailAddresses
{
    // Letters of other scripts, and signs, that a reader takes for a Latin letter (Unicode TR 39, the common ones).
    private const string Alike = "аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwɡgαaοoνvρpυuιiκkτtϲcкkмmтtнhвb0o1l|lıl!l";

    /// <summary>The mailbox behind an address, so that casing, dots, a "+tag", a domain's other spelling and look-alike letters do not hide it; null for what is no address.</summary>
    public static string? Mailbox(string? address)
    {
        if (Parts(address) is not var (local, domain) || Domain(address) is not { } ascii)
            return null;
        var box = local.Split('+')[0].Replace(".", "", StringComparison.Ordinal);
        return $"{Skeleton(box.Length > 0 ? box : local)}@{Skeleton(Shown(ascii) ?? domain)}";
    }

    /// <summary>The domain as machines write it (punycode, lower case); null for what is no address.</summary>
    public static string? Domain(string? address) => Parts(address) is var (_, domain) ? Ascii(domain) : null;

    /// <summary>Whether an address is one that nobody would type from a keyboard: several at-signs, letters of another script in its domain, signs that nobody sees.</summary>
    public static bool IsStrange(string address) =>
        Parts(address) is not var (local, domain)
        || Ascii(domain) is not { } ascii
        || ascii.Split('.').Any(label => label.StartsWith("xn--", StringComparison.Ordinal))
        || local.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);

    /// <summary>Whether one domain may be taken for another that it is not: look-alike letters, one letter more, less or other.</summary>
    public static bool LooksLike(string domain, string other)
    {
        var (one, two) = (Skeleton(Shown(domain) ?? domain), Skeleton(other));
        return !string.Equals(domain, other, StringComparison.OrdinalIgnoreCase)
            && (one == two || (two.Length > 4 && Nearest.Changes(one, two) <= 1) || one.Contains(two, StringComparison.Ordinal));
    }

    private static (string Local, string Domain)? Parts(string? address)
    {
        var tidy = (address ?? "").Trim().ToLowerInvariant();
        var at = tidy.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == tidy.LastIndexOf('@') && at + 1 < tidy.Length ? (tidy[..at], tidy[(at + 1)..].TrimEnd('.')) : null;
    }

    private static string? Ascii(string domain)
    {
        try
        {
            return new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            return null; // no domain at all
        }
    }

    private static string? Shown(string ascii)
    {
        try
        {
            return new IdnMapping().GetUnicode(ascii);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Skeleton(string text)
    {
        var shape = new StringBuilder(text.Length);
        foreach (var letter in Identity.Folded.Of(text).ToLowerInvariant())
        {
            var at = Alike.IndexOf(letter, StringComparison.Ordinal);
            shape.Append(at >= 0 && at % 2 == 0 ? Alike[at + 1] : letter);
        }

        return shape.Replace("rn", "m").Replace("vv", "w").Replace('i', 'l').ToString();
    }
}
