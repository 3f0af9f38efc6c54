using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using SenHub.Printing.Text;

namespace SenHub.Printing.Pdf;

/// <summary>Makes one password of the ways to type it (RFC 4013; ISO 32000-2, 7.6.4.3.3).</summary>
internal static class SaslPrep
{
    /// <summary>Longest password in bytes that the standard handler looks at.</summary>
    public const int MaxBytes = 127;

    /// <summary>The prepared bytes; false where nothing is left, where they are too many, or where the profile forbids a character.</summary>
    public static bool TryPrepare(string? password, [NotNullWhen(true)] out byte[]? prepared)
    {
        prepared = null;
        if (string.IsNullOrEmpty(password) || password.EnumerateRunes().Contains(Rune.ReplacementChar))
            return false;

        var mapped = new StringBuilder(password.Length);
        foreach (var rune in password.EnumerateRunes().Where(rune => !IsMappedToNothing(rune)))
            mapped.Append(Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator ? " " : rune.ToString());

        var normal = mapped.ToString().Normalize(NormalizationForm.FormKC);
        if (normal.EnumerateRunes().Any(IsForbidden) || MixesDirections(normal) || Encoding.UTF8.GetByteCount(normal) is 0 or > MaxBytes)
            return false;

        prepared = Encoding.UTF8.GetBytes(normal);
        return true;
    }

    // RFC 3454, table B.1.
    private static bool IsMappedToNothing(Rune rune) => rune.Value
        is 0x00AD or 0x034F or 0x1806 or (>= 0x180B and <= 0x180D) or (>= 0x200B and <= 0x200D) or 0x2060 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF;

    // RFC 3454, tables C.2 to C.9. Unassigned is what this runtime does not know, where the RFC means Unicode 3.2.
    private static bool IsForbidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || rune.Value is (>= 0x2FF0 and <= 0x2FFB) or (>= 0xFFF9 and <= 0xFFFD) or 0x0340 or 0x0341;

    // RFC 3454, section 6: right-to-left letters alone, and at both ends.
    private static bool MixesDirections(string text) =>
        text.Any(ReadingDirection.IsRightToLeft) && (text.Any(c => char.IsLetter(c) && !ReadingDirection.IsRightToLeft(c)) || !ReadingDirection.IsRightToLeft(text[0]) || !ReadingDirection.IsRightToLeft(text[^1]));
}
