using System.Text;

namespace SenHub.Printing.Reader;

/// <summary>Operators and names that stand in every file: one object each, however often they are read.</summary>
internal static class KnownWords
{
    private const int LongestKeyword = 64, LongestKnownName = 24, LongestOperator = 3;

    private static readonly Dictionary<int, Keyword> Operators =
        "q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ ' \" CS cs SC SCN sc scn G g RG rg K k sh BI ID EI Do MP DP BMC BDC EMC obj"
            .Split(' ').ToDictionary(word => Key(Encoding.Latin1.GetBytes(word)), word => new Keyword(word));

    // By their hash, the last one in each place: whoever finds another there makes a new one.
    private static readonly Name?[] Names = new Name?[1024];

    /// <summary>The keyword that a word is.</summary>
    public static Keyword Keyword(ReadOnlySpan<byte> word) =>
        word.Length <= LongestOperator && Operators.TryGetValue(Key(word), out var known) ? known : new(Encoding.Latin1.GetString(word[..Math.Min(word.Length, LongestKeyword)]));

    /// <summary>The name that stands behind a stroke.</summary>
    public static Name Name(ReadOnlySpan<byte> word)
    {
        if (word.Length > LongestKnownName)
            return new(Encoding.Latin1.GetString(word));

        var hash = word.Length;
        foreach (var letter in word)
            hash = unchecked((hash * 31) + letter);

        ref var place = ref Names[hash & (Names.Length - 1)];
        return place is { } known && Is(known.Value, word) ? known : place = new(Encoding.Latin1.GetString(word));
    }

    private static bool Is(string name, ReadOnlySpan<byte> word)
    {
        if (name.Length != word.Length)
            return false;

        for (var at = 0; at < word.Length; at++)
        {
            if (name[at] != word[at])
                return false;
        }

        return true;
    }

    private static int Key(ReadOnlySpan<byte> word)
    {
        var key = 0;
        foreach (var letter in word)
            key = (key << 8) | letter;

        return key;
    }
}
