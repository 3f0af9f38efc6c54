using System.Text;

namespace SenHub.Adapters.Exports.Values;

/// <summary>Text as people type it, made comparable.</summary>
internal static class Words
{
    /// <summary>Trimmed, without invisible characters, runs of white space as one space; null when nothing is left.</summary>
    public static string? Tidy(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (IsTidy(text))
            return text;
        var tidy = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                AppendSpace(tidy);
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFEFF or 0x200B or 0x200E or 0x200F or 0x00AD))
                tidy.Append(rune);
        }

        var result = tidy.ToString().TrimEnd();
        return result.Length == 0 ? null : result.Normalize();
    }

    /// <summary>For comparing headings and code words: letters and digits only, lower case, "&amp;" read as "and".</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text) || IsFolded(text))
            return text ?? "";
        var folded = new StringBuilder(text.Length + 2);
        foreach (var letter in text)
        {
            if (letter == '&')
                folded.Append("and");
            else if (char.IsLetterOrDigit(letter))
                folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private static bool IsFolded(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter))
                return false;
        }

        return true;
    }

    // Nearly every value: nothing to do, nothing to allocate.
    private static bool IsTidy(string text)
    {
        var before = ' ';
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~' || (letter == ' ' && before == ' '))
                return false;
            before = letter;
        }

        return before != ' ';
    }

    private static void AppendSpace(StringBuilder tidy)
    {
        if (tidy.Length > 0 && tidy[^1] != ' ')
            tidy.Append(' ');
    }
}
