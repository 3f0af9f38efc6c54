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
        var alone = day.Facts == new CaseFacts { AsOf = day.AsOf, Calendar = day.Calendar, Local = day.Facts.Local };
        if (day.Facts.SenSupport is not { } support && (!alone || day.Calendar.Terms.Count == 0))
            yield break;
        support = day.Facts.SenSupport ?? new([], null);
        var terms = SchoolTerms.Of(day.Calendar, day.AsOf);
        foreach (var finding in Told(day, support).Concat(Meetings(day, support, terms)))
            yield return finding;
    }

    /// <summary>Ten school days before a term's last school day (SUP-03); null where the calendar does not tell.</summary>
    public static DateOnly? Target(SchoolCalendar calendar, SchoolTerm term) =>
        calendar.LastSchoolDayOnOrBefore(term.Span.To) is { } last ? calendar.SchoolDaysBefore(last, SchoolDaysBeforeEnd) : null;

    private static IEnumerable<Finding> Told(CaseDay day, SupportFacts support)
    {
        if (support.Started is { } started)
            yield return day.Item(SupportSteps.Tell, started, $"provision first made {DayWords.Plain(started)}", done: support.Meetings.Any(met => met >= started));
    }

    private static IEnumerable<Finding> Meetings(CaseDay day, SupportFacts support, IReadOnlyList<SchoolTerm> terms)
    {
        var year = day.Calendar.YearOf(day.AsOf);
        DateOnly[] met = [.. support.Meetings.Where(year.Holds)];
        var done = met.Length >= Required;
        var basis = FormattableString.Invariant($"{met.Length} of {Required} meetings in the school year from {DayWords.Plain(year.From)}");
        if (day.Facts.SenSupport is not null)
            yield return Finding.Of(Year(day, year.To, terms, met.Length, basis, done));
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

    // The next meeting is wanted by the target of the term whose turn it is, or of the term that runs.
    private static DueItem Year(CaseDay day, DateOnly end, IReadOnlyList<SchoolTerm> terms, int met, string basis, bool done)
    {
        var targets = terms.Select(term => Target(day.Calendar, term)).OfType<DateOnly>().Skip(met).ToList();
        var target = targets.Count == 0 ? day.Calendar.SchoolTarget(end) : targets.Find(target => target >= day.AsOf) is var ahead && ahead > default(DateOnly) ? ahead : targets[^1];
        var item = day.Targeted(SupportSteps.Meet, end, target, basis, done);
        return day.AsOf >= target.AddDays(-SupportSteps.Meet.WarnDays) && item.Status == DueStatus.NotDue ? item with { WarnFrom = target.AddDays(-SupportSteps.Meet.WarnDays), Status = DueStatus.DueSoon } : item;
    }

    // Without a calendar, the plain thirds of the year tell the terms apart.
    private static bool FallTogether(DateOnly[] met) =>
        met.Select(day => day.Month switch { >= 9 => 1, <= 3 => 2, _ => 3 }).Distinct().Count() < Required;
}
