using System.Globalization;

namespace SenHub.Adapters.Exports.Values;

/// <summary>Which of the first two numbers of 02/11/2016 is the day.</summary>
internal enum DateOrder
{
    /// <summary>02/11/2016 is 2 November: the English order, and the default.</summary>
    DayFirst,

    /// <summary>02/11/2016 is 11 February: Excel on an American computer.</summary>
    MonthFirst,
}

/// <summary>Dates as exports write them (formats.md, section 6.3).</summary>
internal static class DateText
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads ISO, numbers in the given order, and dates with a month's name; a time behind the date is ignored. Two-digit years are the last hundred years up to the pivot.</summary>
    public static bool TryParse(string? text, DateOrder order, DateOnly pivot, out DateOnly date)
    {
        date = default;
        if (IsPlain(text, out var one, out var two, out var three))
            return text![4] == '-' ? TryMake(one, two, three, out date)
                : order == DateOrder.DayFirst ? TryMake(three, two, one, out date)
                : TryMake(three, one, two, out date);
        return Parts(text) is [var first, var second, var third]
            && (Number(first), Number(second), Number(third)) switch
            {
                (int year, _, int day) when first.Length == 4 => TryMake(year, Number(second) ?? Month(second), day, out date),
                (int day, null, int year) => TryMake(FullYear(year, third, pivot), Month(second), day, out date),
                (null, int day, int year) => TryMake(FullYear(year, third, pivot), Month(first), day, out date),
                (int day, int month, int year) when order == DateOrder.DayFirst => TryMake(FullYear(year, third, pivot), month, day, out date),
                (int month, int day, int year) => TryMake(FullYear(year, third, pivot), month, day, out date),
                _ => false,
            };
    }

    /// <summary>The first two numbers of a date that an order is needed for; null for any other text.</summary>
    public static (int First, int Second)? Undecided(string? text) =>
        IsPlain(text, out var day, out var month, out _) ? text![4] == '-' ? null : (day, month)
        : Parts(text) is [var first, var second, _] && first.Length <= 2 && Number(first) is { } one && Number(second) is { } two ? (one, two) : null;

    // 2016-11-02 or 02/11/2016, as nearly every date stands: no need to take it apart.
    private static bool IsPlain(string? text, out int one, out int two, out int three)
    {
        (one, two, three) = (0, 0, 0);
        if (text is not { Length: 10 })
            return false;
        return text[4] == '-' && text[7] == '-'
            ? IsNumber(text, 0, 4, out one) && IsNumber(text, 5, 2, out two) && IsNumber(text, 8, 2, out three)
            : text[2] == '/' && text[5] == '/' && IsNumber(text, 0, 2, out one) && IsNumber(text, 3, 2, out two) && IsNumber(text, 6, 4, out three);
    }

    private static bool IsNumber(string text, int at, int length, out int number)
    {
        number = 0;
        for (var end = at + length; at < end; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
                return false;
            number = (number * 10) + (text[at] - '0');
        }

        return true;
    }

    private static string[] Parts(string? text)
    {
        var date = (text ?? "").Trim();
        var time = date.IndexOf(':', StringComparison.Ordinal);
        if (time >= 0)
        {
            var gap = date.LastIndexOfAny([' ', 'T'], time);
            date = gap < 0 ? "" : date[..gap];
        }

        return date.Length > 30 ? [] : date.Split(['/', '-', '.', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
    }

    private static int? Number(string part) =>
        part.Length <= 4 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string part) =>
        part.Length >= 3 && Array.IndexOf(Months, part[..3].ToLowerInvariant()) is >= 0 and var at ? at + 1 : null;

    private static int FullYear(int year, string part, DateOnly pivot)
    {
        if (part.Length != 2)
            return year;
        var century = pivot.Year - (pivot.Year % 100);
        return century + year <= pivot.Year ? century + year : century + year - 100;
    }

    private static bool TryMake(int year, int? month, int day, out DateOnly date)
    {
        var good = year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value);
        date = good ? new DateOnly(year, month!.Value, day) : default;
        return good;
    }
}
