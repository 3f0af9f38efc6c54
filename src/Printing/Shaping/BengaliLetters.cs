namespace SenHub.Printing.Shaping;

/// <summary>What the characters of the Bengali block do in a cluster (Unicode 15, chapter 12.2).</summary>
internal static class BengaliLetters
{
    public const char Virama = '\u09CD', Nukta = '\u09BC', Ra = '\u09B0', Ya = '\u09AF';
    public const char NonJoiner = '\u200C', Joiner = '\u200D';
    private const char VowelE = '\u09C7', VowelAa = '\u09BE', LengthMark = '\u09D7';

    public static bool IsConsonant(char c) => c is
        >= '\u0995' and <= '\u09B9' or '\u09CE' or >= '\u09DC' and <= '\u09DF' or '\u09F0' or '\u09F1';

    public static bool IsVowel(char c) => c is >= '\u0985' and <= '\u0994' or '\u09E0' or '\u09E1';

    /// <summary>A vowel sign or a sign above.</summary>
    public static bool IsSign(char c) => c is
        >= '\u0981' and <= '\u0983' or >= '\u09BE' and <= '\u09CC' or LengthMark or '\u09E2' or '\u09E3' or '\u09FE';

    /// <summary>Drawn before the consonants it is spoken after.</summary>
    public static bool IsDrawnBefore(char c) => c is '\u09BF' or VowelE or '\u09C8';

    /// <summary>A vowel sign of two halves, one on each side; itself where it has one.</summary>
    public static string Halves(char c) => c switch
    {
        '\u09CB' => $"{VowelE}{VowelAa}",
        '\u09CC' => $"{VowelE}{LengthMark}",
        _ => c.ToString(),
    };
}
