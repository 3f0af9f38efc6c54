namespace SenHub.Domain.Deliveries.Identity;

/// <summary>One way of writing a pupil's forename and surname together.</summary>
/// <param name="Pupil">Which of the index's pupils.</param>
/// <param name="Middles">Words that may stand between them.</param>
/// <param name="SurnameFirst">Surname, forename.</param>
internal sealed record IndexedName(int Pupil, string[] First, string[] Second, string[] Middles, bool SurnameFirst)
{
    /// <summary>Such names alone are no names: Grace Day, Will Read.</summary>
    private readonly bool isCommon = Array.TrueForAll(First, CommonWords.Has) && Array.TrueForAll(Second, CommonWords.Has);

    /// <summary>How many words of the text from one on are this name; 0 for none. Casing counts only where both parts are common words.</summary>
    public int Length(List<TextWord> words, int at)
    {
        if (!Starts(words, at, First, Gap.Stop))
            return 0;
        var next = at + First.Length;
        while (!SurnameFirst && next < words.Count && words[next].After == Gap.Blank && IsMiddle(words[next].Key) && !Starts(words, next, Second, Gap.Blank))
            next++;
        if (!Starts(words, next, Second, SurnameFirst ? Gap.Comma : Gap.Blank))
            return 0;
        return isCommon && !(words[at].IsCapital && words[next].IsCapital) ? 0 : next + Second.Length - at;
    }

    /// <summary>Whether these words stand from one on; the gap before the first may be as wide as said.</summary>
    internal static bool Starts(List<TextWord> words, int at, string[] wanted, Gap widest)
    {
        if (at + wanted.Length > words.Count || words[at].After > widest)
            return false;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (words[at + i].Key != wanted[i] || (i > 0 && words[at + i].After != Gap.Blank))
                return false;
        }

        return true;
    }

    private bool IsMiddle(string key) => key.Length == 1 || Array.IndexOf(Middles, key) >= 0;
}
