using System.Text;

namespace SenHub.Printing.Shaping;

/// <summary>Text as it can be printed: composed (NFC), without characters that draw nothing, its lines ended by \n alone.</summary>
internal static class CleanText
{
    /// <summary>Where a word may be parted at the end of a line: with a hyphen, and without one.</summary>
    public const char SoftHyphen = '\u00AD', BreakHere = '\u200B';

    // Plane 14: tags and variation selectors, which draw nothing.
    private const int LanguageTags = 0xE0;

    private const char Unprintable = '\uFFFD', NoBreakSpace = '\u00A0', NoBreakHyphen = '\u2011';

    /// <summary>Tidies text; the same instance where it is tidy already. What is lost is noted.</summary>
    public static string Of(string text, Findings findings)
    {
        if (IsTidy(text))
            return text;

        var tidy = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            i += Append(tidy, text, i, findings);

        return tidy.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Text that is not drawn but stands in the file, such as a bookmark: on one line.</summary>
    public static string OnOneLine(string text)
    {
        var tidy = Of(text, new Findings());
        if (tidy.AsSpan().ContainsAny(SoftHyphen, BreakHere))
            tidy = WithoutBreaks(tidy);

        return tidy.Replace('\n', ' ').Trim();
    }

    /// <summary>A word as it is spelt where its line does not end inside it.</summary>
    public static string WithoutBreaks(ReadOnlySpan<char> word)
    {
        var spelt = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c is not (SoftHyphen or BreakHere))
                spelt.Append(c);
        }

        return spelt.ToString();
    }

    private static bool IsTidy(string text)
    {
        foreach (var c in text)
        {
            if (c is < ' ' or (>= '\u007F' and < '\u00A0') or '\u00AD' or (>= '\u0300' and not (>= '\u2012' and <= '\u2027')))
                return false;
        }

        return true;
    }

    // Appends what stands at a place; 1 where it was a pair of surrogates.
    private static int Append(StringBuilder tidy, string text, int at, Findings findings)
    {
        var c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            AppendPair(tidy, new Rune(c, text[at + 1]), findings);
            return 1;
        }

        switch (c)
        {
            case '\n' or '\u2028' or '\u2029':
                tidy.Append('\n');
                break;
            case '\r':
                if (at + 1 == text.Length || text[at + 1] != '\n')
                    tidy.Append('\n');
                break;
            case '\u2007' or '\u202F':
                tidy.Append(NoBreakSpace);
                break;
            case '\t' or '\v' or '\f' or (>= '\u2000' and <= '\u200A') or '\u205F' or '\u3000':
                tidy.Append(' ');
                break;
            case '\u2010':
                tidy.Append('-');
                break;
            case SoftHyphen or BreakHere or NoBreakHyphen:
                tidy.Append(c);
                break;
            case '\u200C' or '\u200D':
                if (tidy.Length > 0 && Scripts.Of(tidy[^1]) != Script.Plain)
                    tidy.Append(c);
                break;
            case '\uFEFF' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E'):
            case (>= '\u2060' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F'):
                break;
            case < ' ' or (>= '\u007F' and < '\u00A0'):
                findings.ControlCharacters++;
                break;
            default:
                AppendPrintable(tidy, c, findings);
                break;
        }

        return 0;
    }

    private static void AppendPrintable(StringBuilder tidy, char c, Findings findings)
    {
        var broken = char.IsSurrogate(c) || c is (>= '\uE000' and <= '\uF8FF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFFF0';
        if (broken && c != Unprintable)
            findings.BrokenCharacters++;

        tidy.Append(broken ? Unprintable : c);
    }

    private static void AppendPair(StringBuilder tidy, Rune rune, Findings findings)
    {
        if (rune.Value >> 12 == LanguageTags)
            return;

        var isPrivate = rune.Value >= 0xF0000 || (rune.Value & 0xFFFE) == 0xFFFE;
        if (isPrivate)
            findings.BrokenCharacters++;

        tidy.Append(isPrivate ? Unprintable.ToString() : rune.ToString());
    }
}
