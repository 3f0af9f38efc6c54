using System.Text.Json;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Workers.Cli;

/// <summary>The member "calendar": terms, INSET days and closures, or the name of the rulebook's own example.</summary>
internal static class DatesCalendar
{
    /// <summary>The calendar; none when not said.</summary>
    public static SchoolCalendar Read(DatesObject read)
    {
        if (read.Take("calendar") is not { } value)
            return SchoolCalendar.None;
        if (value.ValueKind != JsonValueKind.String)
            return read.Object("calendar", value, Dates);
        if (value.GetString() == FixtureCalendar.Name)
            return FixtureCalendar.Year2026;
        read.Refuse("calendar", $"must be an object with terms, inset and closed, or \"{FixtureCalendar.Name}\"");
        return SchoolCalendar.None;
    }

    private static SchoolCalendar Dates(DatesObject read) =>
        new(read.List("terms", (entry, at) => Term(read, entry, at)), read.List("inset", read.DayOf), [.. read.List("closed", (entry, at) => Closed(read, entry, at)).SelectMany(span => span.Days())]);

    // One day, or the first and last of several.
    private static DaySpan Closed(DatesObject read, JsonElement entry, string at)
    {
        if (entry.ValueKind == JsonValueKind.Array)
            return Term(read, entry, at);
        var day = read.DayOf(entry, at);
        return new(day, day);
    }

    private static DaySpan Term(DatesObject read, JsonElement entry, string at)
    {
        if (entry.ValueKind != JsonValueKind.Array || entry.GetArrayLength() != 2)
        {
            read.Refuse(at, "must be a list of two dates, first and last day");
            return default;
        }

        var term = new DaySpan(read.DayOf(entry[0], $"{at}[0]"), read.DayOf(entry[1], $"{at}[1]"));
        if (term.To < term.From)
            read.Refuse(at, "ends before it starts");
        else if (term.To.DayNumber - term.From.DayNumber > 366)
            read.Refuse(at, "is longer than a year");
        return term;
    }
}
