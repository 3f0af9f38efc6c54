using System.Text;

namespace SenHub.Domain.Import;

/// <summary>What a value looks like without what it says: letters become A or a, digits 9. Enough to see that a date is American or a number was shortened; it may stand in a log.</summary>
public static class ValueShape
{
    private const int Longest = 24;

    /// <summary>For example "Aaaaa" or "99/99/9999"; a long value is cut and its length told, a blank is "blank".</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "blank";
        var shape = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(Longest))
            shape.Append(Rune.IsDigit(rune) ? '9' : Rune.IsLetter(rune) ? Rune.IsLower(rune) ? 'a' : 'A' : rune.IsAscii && !Rune.IsControl(rune) ? (char)rune.Value : '?');
        return text.Length > Longest ? FormattableString.Invariant($"{shape}... ({text.Length} characters)") : shape.ToString();
    }
}
