namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Takes a text apart into words, once for everything that is looked for.</summary>
internal static class TextWords
{
    /// <summary>The words of folded pages, in their order.</summary>
    public static List<TextWord> Of(IReadOnlyList<string> folded)
    {
        var words = new List<TextWord>();
        for (var page = 0; page < folded.Count; page++)
            Add(folded[page], page + 1, words);
        return words;
    }

    /// <summary>The keys of a name's words, folded; a hyphen parts them as a blank does.</summary>
    public static string[] Keys(string? name) => string.IsNullOrWhiteSpace(name) ? [] : [.. Of([Folded.Of(name)]).Select(word => word.Key)];

    private static void Add(string text, int page, List<TextWord> words)
    {
        var (line, gap, sign) = (1, Gap.Stop, '\0');
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                gap = Wider(gap, text[at]);
                sign = Joined(sign, text[at]);
                line += text[at] == '\n' ? 1 : 0;
                continue;
            }

            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (IsApostrophe(text[at]) && at + 1 < text.Length && char.IsLetter(text[at + 1]))))
                at++;
            words.Add(new TextWord(Key(text.AsSpan(start, at - start)), page, line, start, !char.IsLower(text[start]), gap, sign));
            (gap, sign) = (Gap.Blank, ' ');
            at--;
        }
    }

    private static Gap Wider(Gap gap, char sign) => sign switch
    {
        '.' or '!' or '?' or ';' or ':' or '(' or ')' or '•' or '·' => Gap.Stop,
        ',' when gap == Gap.Blank => Gap.Comma,
        _ => gap,
    };

    private static char Joined(char sign, char next) => next switch
    {
        ' ' or '\u00A0' => sign,
        '/' or '.' or '-' or '\u2013' or '\u2010' or '\u2011' when sign == ' ' => next,
        _ => '\0',
    };

    private static string Key(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var letter in word)
        {
            if (!IsApostrophe(letter))
                key[length++] = char.ToUpperInvariant(letter);
        }

        return new string(key[..length]);
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';
}
