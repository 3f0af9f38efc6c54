using System.Text.RegularExpressions;

namespace SenHub.Documents.Parents;

/// <summary>How old a reader must be for a text: the Flesch-Kincaid grade (Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59) plus five years. A rule of thumb for English, for the writer and never for the reader.</summary>
public static partial class ReadingAge
{
    /// <summary>The age that plain papers aim at, years.</summary>
    public const decimal Aim = 12;

    private const int FirstGradeAge = 5;

    /// <summary>Years, to one place, never below five; null for fewer words than anything can be told from.</summary>
    public static decimal? Of(IEnumerable<string> texts)
    {
        var (words, sentences, syllables) = (0, 0, 0);
        foreach (var sentence in texts.SelectMany(text => SentenceEnd().Split(text)))
        {
            var inSentence = Word().Matches(sentence);
            if (inSentence.Count == 0)
                continue;
            sentences++;
            words += inSentence.Count;
            syllables += inSentence.Sum(word => Syllables(word.Value));
        }

        if (words < FewestWords)
            return null;
        var grade = (0.39m * words / sentences) + (11.8m * syllables / words) - 15.59m;
        return decimal.Round(Math.Max(FirstGradeAge, grade + FirstGradeAge), 1, MidpointRounding.AwayFromZero);
    }

    /// <summary>Syllables of an English word, counted by its groups of vowels; a silent e at the end is none.</summary>
    public static int Syllables(string word)
    {
        var small = word.ToLowerInvariant();
        var groups = VowelGroup().Count(small);
        if (groups > 1 && SilentEnd().IsMatch(small))
            groups--;
        return Math.Max(1, groups);
    }

    private const int FewestWords = 30;

    [GeneratedRegex(@"[.!?:;]+(\s|$)|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\p{L}[\p{L}'\u2019-]*")]
    private static partial Regex Word();

    [GeneratedRegex("[aeiouy]+")]
    private static partial Regex VowelGroup();

    // "made", "helped", "classes" minus their silent vowel; "table" and "wanted" keep theirs.
    [GeneratedRegex("([^aeiouylr]e|[^aeiou]re|[^aeioudt]ed)$")]
    private static partial Regex SilentEnd();
}
