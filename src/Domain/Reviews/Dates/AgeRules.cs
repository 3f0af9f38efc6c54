using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>What a pupil's age or year brings (U5-01, PFA-01, YP-01, and the flags of section 4).</summary>
public static class AgeRules
{
    private static readonly int[] LastYearsOfPhase = [0, 2, 6, 9, 11, 13];

    // What a year brings without a day of its own (rulebook, section 4).
    private static readonly Dictionary<int, string> Remarks = new()
    {
        [6] = "TRANS-04: key stage 2 access arrangements have windows of their own; see the STA's dates of the year.",
        [9] = "TRANS-01: tests for access arrangements count from Year 9 on. With a learning disability, a yearly health check is offered from the age of 14.",
        [10] = "TRANS-01: gather evidence of the normal way of working, and complete Part 1 of Form 8 before the assessment.",
    };

    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day) => [.. UnderFive(day), .. Adulthood(day), .. YoungPerson(day), .. Phase(day)];

    /// <summary>The last Friday in June of the school year of the sixteenth birthday (YP-01; Education Act 1996, s.8).</summary>
    public static DateOnly LeavingDate(DateOnly bornOn)
    {
        var june = new DateOnly(SchoolYear.StartYearOf(bornOn) + 17, 6, 30);
        return june.AddDays(-(((int)june.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7));
    }

    private static IEnumerable<Finding> UnderFive(CaseDay day)
    {
        if (day.Facts.BornOn is not { } born || PlanAnchor.Of(day.Facts) is not { } anchor)
            yield break;
        var (fifth, last) = (born.AddYears(5), Periods.WithinMonthsOf(anchor.Day, 6));
        if (day.AsOf >= fifth)
            yield break;
        var warnFrom = Periods.WithinMonthsOf(anchor.Day, 3);
        var basis = $"{anchor.Words} {DayWords.Plain(anchor.Day)}; fifth birthday {DayWords.Plain(fifth)}";
        var item = last < fifth ? day.Dated(AgeSteps.UnderFive, last, basis) : null;
        yield return item is null
            ? Finding.Says($"U5-01: under five until {DayWords.Plain(fifth)}; a lighter review may be considered from {DayWords.Plain(warnFrom)}.")
            : Finding.Of(item with { WarnFrom = warnFrom, Status = item.Status == DueStatus.NotDue && day.AsOf >= warnFrom ? DueStatus.DueSoon : item.Status }, anchor.Day);
    }

    private static IEnumerable<Finding> Adulthood(CaseDay day)
    {
        var meeting = day.Facts.AnnualReview?.Meeting
            ?? (day.Facts.AnnualReview is not null && PlanAnchor.Of(day.Facts) is { } anchor ? PlanRules.MeetingTarget(day, anchor) : null);
        if (meeting is not { } held)
            yield break;
        var byAge = day.Facts.BornOn is { } born ? SchoolYear.NcYearOf(born, held) : (int?)null;
        var year = day.Facts.NcYear is null ? null : day.YearOn(held);
        var basis = FormattableString.Invariant($"meeting {DayWords.Plain(held)}; Year {(year is { } taught ? taught : "not known")} as taught{(byAge is null ? "" : $", {byAge} by age")}");
        if (year >= 9)
        {
            yield return Agenda(day, AgeSteps.Adulthood, held, basis);
        }
        else if (byAge >= 9)
        {
            yield return Agenda(day, AgeSteps.AdulthoodByAge, held, basis);
            yield return Finding.Says("PFA-01: mandatory from Year 9 as taught (NcYearActual); by age alone it is recommended.");
        }
    }

    // Nothing is due of a meeting that nobody booked.
    private static Finding Agenda(CaseDay day, RuleStep step, DateOnly meeting, string basis)
    {
        var item = day.Dated(step, meeting, basis, done: day.Facts.AnnualReview?.DecisionOfMeeting is not null);
        return Finding.Of(day.Facts.AnnualReview?.Meeting is null ? item with { Status = DueStatus.NotDue, Tentative = true } : item);
    }

    private static IEnumerable<Finding> YoungPerson(CaseDay day)
    {
        if (day.Facts.BornOn is not { } born)
            yield break;
        var leaving = LeavingDate(born);
        yield return day.Item(AgeSteps.YoungPerson, leaving, $"born {DayWords.Plain(born)}", done: day.AsOf > leaving);
        if (day.AsOf > leaving)
            yield return Finding.Says("YP-01: the rights are the young person's; write to the parent only where the young person agrees.");
    }

    private static IEnumerable<Finding> Phase(CaseDay day)
    {
        if (day.Facts.NcYear is not { } year)
            yield break;
        if (LastYearsOfPhase.Contains(year))
            yield return Finding.Says("TRANS-05: the last year of a phase; prepare the handover pack.");
        if (Remarks.TryGetValue(year, out var remark))
            yield return Finding.Says(remark);
    }
}
