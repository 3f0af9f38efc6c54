using SenHub.Domain.Provision;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>An authority's card as the costs use it, for whoever may see it; papers never show a rate (SD-P8).</summary>
internal static class RateCardWords
{
    /// <summary>One line a rate, in the card's order of authority, role and day: the hour's price, how it was reached, and where it stands.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Rate> rates) => rates
        .OrderBy(rate => rate.Authority, StringComparer.Ordinal).ThenBy(rate => rate.StaffRole, StringComparer.Ordinal).ThenBy(rate => rate.From)
        .Select(Line);

    private static string Line(Rate rate) =>
        FormattableString.Invariant($"{rate.Authority}, {rate.StaffRole}, from {DayWords.Plain(rate.From)}{Until(rate.To)}: £{rate.HourlyRate:0.00##} an hour ({rate.Basis()}); ")
        + FormattableString.Invariant($"{rate.WeeksPerYear:0.##} weeks a year; {(rate.DividesByGroup ? "divided by the group" : "not divided by the group")}; {Waves(rate.CountsFromWave)}{Cap(rate.MostMinutes)}{(rate.Source is { } place ? $" [{place}]" : "")}");

    private static string Until(DateOnly? to) => to is { } last ? $" to {DayWords.Plain(last)}" : "";

    private static string Waves(int from) => from > 3 ? "never counts as additional" : FormattableString.Invariant($"counts from wave {from}");

    private static string Cap(decimal? minutes) => minutes is { } most ? FormattableString.Invariant($"; at most {most:0.##} minutes a week") : "";
}
