using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SenHub.Domain.Time;

namespace SenHub.Documents.House;

/// <summary>How papers write days, money, numbers and gaps. All words are our own constants, never the machine's culture data (architecture.md, decision 4).</summary>
[SuppressMessage("Naming", "CA1720", Justification = "Long and Short are how people name forms of a date; no number type is meant.")]
public static class HouseStyle
{
    /// <summary>What stands where a fact was never given.</summary>
    public const string NotRecorded = "Not recorded";

    /// <summary>With its weekday: Monday 23 November 2026.</summary>
    public static string Long(DateOnly day) => DayWords.Full(day);

    /// <summary>Without its weekday: 23 November 2026.</summary>
    public static string Plain(DateOnly day) => DayWords.Plain(day);

    /// <summary>For tables: Mon 23 Nov 2026 (SD-F5).</summary>
    public static string Short(DateOnly day) => DayWords.Brief(day);

    /// <summary>For narrow tables: 23 Nov 2026.</summary>
    public static string Brief(DateOnly day) => DayWords.Brief(day)["Mon ".Length..];

    /// <summary>For a page that is read on its day: Mon 23 Nov, with its year only where that is another than the page's.</summary>
    public static string Near(DateOnly day, DateOnly page) => day.Year == page.Year ? Short(day)[..^" 2026".Length] : Short(day);

    /// <summary>As <see cref="Plain(DateOnly)"/>, or that nobody recorded it.</summary>
    public static string Plain(DateOnly? day) => day is { } known ? Plain(known) : NotRecorded;

    /// <summary>First and last day for narrow tables; an open end says so, none at all is "Not recorded".</summary>
    public static string Span(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => $"{Brief(first)} to {Brief(last)}",
        ({ } first, null) => $"from {Brief(first)}",
        (null, { } last) => $"to {Brief(last)}",
        _ => NotRecorded,
    };

    /// <summary>Pounds and pence, rounded away from zero (FUND-05): £1,234.50.</summary>
    public static string Money(decimal pounds)
    {
        var rounded = decimal.Round(pounds, 2, MidpointRounding.AwayFromZero);
        return (rounded < 0 ? "\u2212£" : "£") + Math.Abs(rounded).ToString("#,##0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>A plain number with at most two places: 12.5.</summary>
    public static string Number(decimal value) =>
        decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("#,##0.##", CultureInfo.InvariantCulture);

    /// <summary>94.2%.</summary>
    public static string Percent(decimal value) => Number(value) + "%";

    /// <summary>A count with its noun: 1 file, 2 files.</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>With a capital at its start.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The text, or that nobody recorded it.</summary>
    public static string OrNotRecorded(string? text) => string.IsNullOrWhiteSpace(text) ? NotRecorded : text.Trim();
}
