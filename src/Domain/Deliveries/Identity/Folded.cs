using System.Globalization;
using System.Text;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Text as it is compared: without marks over letters, without casing, without signs that nobody sees.</summary>
public static class Folded
{
    // Letters that no decomposition takes apart, as people type them without their own keyboard.
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ł'] = "l",
        ['Ł'] = "L",
        ['ø'] = "o",
        ['Ø'] = "O",
        ['đ'] = "d",
        ['Đ'] = "D",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['ß'] = "ss",
        ['ẞ'] = "SS",
        ['æ'] = "ae",
        ['Æ'] = "AE",
        ['œ'] = "oe",
        ['Œ'] = "OE",
        ['þ'] = "th",
        ['Þ'] = "TH",
        ['ð'] = "d",
        ['Ð'] = "D",
    };

    /// <summary>The whole text, casing kept: decomposed by compatibility (a ligature is its letters), marks and unseen signs dropped.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Well(text).Normalize(NormalizationForm.FormKD))
        {
            if (Letters.TryGetValue(letter, out var plain))
                folded.Append(plain);
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                folded.Append(letter);
        }

        return folded.ToString();
    }

    // Half of a pair stands for nothing, and nothing can be compared with it.
    private static string Well(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]))
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }
}
