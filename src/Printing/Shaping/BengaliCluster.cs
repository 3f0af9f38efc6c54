using static SenHub.Printing.Shaping.BengaliLetters;

namespace SenHub.Printing.Shaping;

/// <summary>Where a Bengali cluster ends and what its characters are for.</summary>
/// <param name="Reph">It begins with ra and virama, drawn above what follows.</param>
/// <param name="ConsonantsEnd">Where its consonants end and its signs begin.</param>
internal readonly record struct BengaliCluster(int Start, int End, bool Reph, int ConsonantsEnd)
{
    /// <summary>Reads the cluster that begins at a character; a character that begins none stands alone.</summary>
    public static BengaliCluster Read(string text, int start)
    {
        if (!IsConsonant(text[start]) && !IsVowel(text[start]))
            return new(start, start + 1, Reph: false, start + 1);

        var reph = At(text, start) == Ra && At(text, start + 1) == Virama && IsConsonant(At(text, start + 2));
        var end = reph ? start + 3 : start + 1;
        while (true)
        {
            if (At(text, end) is Nukta or Joiner)
                end++;
            else if (At(text, end) == Virama && IsConsonant(At(text, end + 1)))
                end += 2;
            else if (At(text, end) == Virama && At(text, end + 1) == Joiner && IsConsonant(At(text, end + 2)))
                end += 3;
            else
                break;
        }

        if (At(text, end) == Virama)
            end++;

        var consonants = end;
        while (IsSign(At(text, end)) || At(text, end) == NonJoiner)
            end++;

        return new(start, end, reph, consonants);
    }

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
