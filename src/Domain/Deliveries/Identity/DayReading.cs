using System.Globalization;

namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Days as papers and people spell them: 4 March 2017, 4th Mar 17, March 4 2017, 04/03/2017, 4.3.17, 2017-03-04, 04032017.</summary>
internal static class DayReading
{
    private static readonly string[] Months =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];

    /// <summary>The day that starts at a word, by its parts; null where none does. An English day comes before its month.</summary>
    public static DateOnly? At(List<TextWord> words, int at)
    {
        var first = words[at].Key;
        if (first.Length == 8 && words[at].IsNumber && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var packed))
            return Day(packed / 10_000, packed / 100 % 100, packed % 100) ?? Day(packed % 10_000, packed / 10_000 % 100, packed / 1_000_000);
        if (at + 2 >= words.Count || !(words[at].IsNumber || MonthOf(first) > 0))
            return null;
        var (second, third) = (words[at + 1].Key, words[at + 2].Key);
        var named = MonthOf(first) > 0 || MonthOf(second) > 0;
        if (!named && !AreJoined(words, at))
            return null;
        if (first.Length == 4 && words[at].IsNumber)
            return Day(Number(first), MonthIn(second), DayIn(third));
        var year = YearIn(third);
        return words[at].IsNumber ? Day(year, MonthIn(second), DayIn(first)) : Day(year, MonthOf(first), DayIn(second));
    }

    // Three numbers in a row are a day where one and the same sign joins them, or where all their digits are written out: the cells of a table are none.
    private static bool AreJoined(List<TextWord> words, int at) =>
        (words[at + 1].Sign == words[at + 2].Sign && words[at + 1].Sign is not ('\0' or ' '))
        || (words[at + 1].Sign == ' ' && words[at + 2].Sign == ' ' && words[at].Key.Length == 2 && words[at + 1].Key.Length == 2 && words[at + 2].Key.Length == 4);

    /// <summary>Which month a word names, whole or by three letters or more; 0 for none.</summary>
    public static int MonthOf(string word)
    {
        if (word.Length < 3)
            return 0;
        for (var month = 0; month < Months.Length; month++)
        {
            if (Months[month].StartsWith(word, StringComparison.Ordinal))
                return month + 1;
        }

        return 0;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int MonthIn(string word) => MonthOf(word) is var named and > 0 ? named : word.Length <= 2 ? Number(word) : 0;

    private static int DayIn(string word)
    {
        var digits = word.EndsWith("ST", StringComparison.Ordinal) || word.EndsWith("ND", StringComparison.Ordinal) || word.EndsWith("RD", StringComparison.Ordinal) || word.EndsWith("TH", StringComparison.Ordinal) ? word[..^2] : word;
        return digits.Length is 1 or 2 ? Number(digits) : 0;
    }

    // Two digits are a child's or a paper's: this century.
    private static int YearIn(string word) => word.Length switch
    {
        4 => Number(word),
        2 => Number(word) is var two and >= 0 ? 2000 + two : -1,
        _ => -1,
    };

    private static int Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
