namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Finds unique pupil numbers in a text, in one pass, whatever blanks, hyphens or line ends stand between their signs.</summary>
internal static class UpnSearch
{
    /// <summary>Signs of a number after its check letter.</summary>
    public const int Rest = 12;

    /// <summary>The twelve signs after the check letter of everything that may be such a number, and where it ends; the letter itself may have been left out.</summary>
    public static IEnumerable<(string Number, int Start)> In(string folded)
    {
        var signs = new char[Rest];
        for (var at = 0; at < folded.Length; at++)
        {
            if (char.IsAsciiDigit(folded[at]) && Fill(folded, at, signs))
                yield return (new string(signs), at);
        }
    }

    // Eleven digits, then a digit or a letter (a temporary number).
    private static bool Fill(string text, int from, char[] signs)
    {
        var count = 0;
        for (var at = from; at < text.Length && count < Rest; at++)
        {
            var sign = char.ToUpperInvariant(text[at]);
            if (char.IsAsciiDigit(sign) || (count == Rest - 1 && char.IsAsciiLetterUpper(sign)))
                signs[count++] = sign;
            else if (sign is not (' ' or '\u00A0' or '-' or '.' or '/' or '\n' or '\r' or '\t' or '_' or ','))
                return false;
        }

        return count == Rest;
    }
}
