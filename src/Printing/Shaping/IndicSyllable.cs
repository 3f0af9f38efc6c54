namespace SenHub.Printing.Shaping;

/// <summary>Where a syllable of an Indian script begins and ends.</summary>
/// <param name="IsBroken">It begins with a sign that has no letter to stand on.</param>
internal readonly record struct IndicSyllable(int Start, int End, bool IsBroken)
{
    /// <summary>Reads the syllable that begins at a character; a character that takes part in none stands alone.</summary>
    public static IndicSyllable Read(IndicScript script, string text, int start)
    {
        var first = KindAt(script, text, start);
        if (first is IndicKind.Other or IndicKind.Joiner or IndicKind.NonJoiner)
            return new(start, start + 1, IsBroken: false);

        var isBroken = first is not (IndicKind.Consonant or IndicKind.Vowel);
        var end = EndOfLetters(script, text, isBroken ? start : start + 1);
        return new(start, EndOfSigns(script, text, end), isBroken);
    }

    // Letters joined by viramas, up to a last virama that joins nothing.
    private static int EndOfLetters(IndicScript script, string text, int at)
    {
        while (true)
        {
            while (KindAt(script, text, at) == IndicKind.Nukta || IsJoinerBefore(IndicKind.Nukta))
                at++;

            var virama = IsJoinerBefore(IndicKind.Virama) ? at + 1 : at;
            if (KindAt(script, text, virama) != IndicKind.Virama)
                return at;

            at = virama + 1;
            var hasJoiner = KindAt(script, text, at) == IndicKind.Joiner;
            if (KindAt(script, text, hasJoiner ? at + 1 : at) is not IndicKind.Consonant)
                return KindAt(script, text, at) is IndicKind.Joiner or IndicKind.NonJoiner ? at + 1 : at;

            at += hasJoiner ? 2 : 1;
        }

        bool IsJoinerBefore(IndicKind kind) =>
            KindAt(script, text, at) is IndicKind.Joiner or IndicKind.NonJoiner && KindAt(script, text, at + 1) == kind;
    }

    private static int EndOfSigns(IndicScript script, string text, int at)
    {
        while (true)
        {
            var next = at;
            while (KindAt(script, text, next) is IndicKind.Joiner or IndicKind.NonJoiner)
                next++;

            if (KindAt(script, text, next) is not (IndicKind.Sign or IndicKind.Modifier or IndicKind.Nukta or IndicKind.Virama))
                return at;

            at = next + 1;
        }
    }

    private static IndicKind KindAt(IndicScript script, string text, int at) => at < text.Length ? script.KindOf(text[at]) : IndicKind.Other;
}
