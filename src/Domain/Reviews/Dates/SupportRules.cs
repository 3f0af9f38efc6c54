using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>SEN support (SUP-01 to 04).</summary>
public static class SupportRules
{
    private const int Required = 3;

    private const int SchoolDaysBeforeEnd = 10;

    /// <summary>All that the facts allow. A calendar alone asks for the dates of its terms.</summary>
    public static IEnumerable<Finding> For(CaseDay day)
    {
        if (day.Facts.PlanIssued is { } issued)
            yield return Finding.Says($"SUP-04: record provision E from {DayWords.Plain(issued)}, as a new dated row; K ends the day before.");
        if (day.Facts.SenSupport is not { } support && !day.AsksOfCalendar)
            yield break;
        support = day.Facts.SenSupport ?? new([], null);
        var terms = SchoolTerms.Of(day.Calendar, day.AsOf);
        foreach (var finding in Told(day, support).Concat(Meetings(day, support, terms)))
            yield return finding;
    }

    /// <summary>Ten school days before a term's last school day (SUP-03); null where the calendar does not tell.</summary>
    public static DateOnly? Target(SchoolCalendar calendar, SchoolTerm term) =>
        calendar.LastSchoolDayOnOrBefore(term.Span.To) is { } last ? calendar.SchoolDaysBefore(last, SchoolDaysBeforeEnd) : null;

    /// <summary>The targets of the terms of a day's school year, in order (SUP-03).</summary>
    public static IReadOnlyList<DateOnly> Targets(SchoolCalendar calendar, DateOnly day) =>
        [.. SchoolTerms.Of(calendar, day).Select(term => Target(calendar, term)).OfType<DateOnly>()];

    /// <summary>The year's three meetings (SUP-02). The next one is wanted by the target of the term whose turn it is, or of the term that runs.</summary>
    /// <param name="targets">Those of the terms.</param>
    /// <param name="met">Meetings held so far.</param>
    /// <param name="booked">Meetings still to come; null where nothing records them.</param>
    public static DueItem Year(DateOnly asOf, SchoolCalendar calendar, IReadOnlyList<DateOnly> targets, int met, int? booked)
    {
        var year = calendar.YearOf(asOf);
        var target = Next(targets, met, asOf) ?? calendar.SchoolTarget(year.To);
        var days = new DueDates(target.AddDays(-SupportSteps.Meet.WarnDays), target, year.To);
        var basis = FormattableString.Invariant($"{met} of {Required} meetings in the school year from {DayWords.Plain(year.From)}{(booked > 0 ? FormattableString.Invariant($"; {booked} booked") : "")}");
        return DueItem.Undated(SupportSteps.Meet, basis) with
        {
            LastLawfulDay = days.Limit,
            StaffTarget = days.Target,
            WarnFrom = days.WarnFrom,
            Status = met >= Required ? DueStatus.Done : days.StatusOn(asOf),
        };
    }

    private static DateOnly? Next(IReadOnlyList<DateOnly> targets, int met, DateOnly asOf)
    {
        for (var turn = met; turn < targets.Count; turn++)
        {
            if (targets[turn] >= asOf || turn == targets.Count - 1)
                return targets[turn];
        }

        return null;
    }

    private static IEnumerable<Finding> Told(CaseDay day, SupportFacts support)
    {
        if (support.Started is { } started)
            yield return day.Item(SupportSteps.Tell, started, $"provision first made {DayWords.Plain(started)}", done: support.Meetings.Any(met => met >= started));
    }

    private static IEnumerable<Finding> Meetings(CaseDay day, SupportFacts support, IReadOnlyList<SchoolTerm> terms)
    {
        var year = day.Calendar.YearOf(day.AsOf);
        DateOnly[] met = [.. support.Meetings.Where(meeting => year.Holds(meeting) && meeting <= day.AsOf)];
        var booked = support.Meetings.Count(meeting => year.Holds(meeting) && meeting > day.AsOf);
        var done = met.Length >= Required;
        if (day.Facts.SenSupport is not null)
            yield return Finding.Of(Year(day.AsOf, day.Calendar, Targets(day.Calendar, day.AsOf), met.Length, booked));
        if (terms.Count == 0)
            yield return CaseDay.Missing(SupportSteps.Termly, "calendar.terms of this school year");
        foreach (var term in terms)
        {
            if (Target(day.Calendar, term) is { } target)
                yield return day.Item(SupportSteps.Termly, target, $"{term.Name} term to {DayWords.Plain(term.Span.To)}", done: met.Any(term.Span.Holds), cycle: term.Name);
        }

        if (done && (terms.Count == 0 ? FallTogether(met) : terms.Any(term => !met.Any(term.Span.Holds))))
            yield return Finding.Says("SUP-02: three meetings are recorded, but not one in each term.");
    }

    // Without a calendar, the plain thirds of the year tell the terms apart.
    private static bool FallTogether(DateOnly[] met) =>
        met.Select(day => day.Month switch { >= 9 => "autumn", <= 3 => "spring", _ => "summer" }).Distinct().Count() < Required;
}
