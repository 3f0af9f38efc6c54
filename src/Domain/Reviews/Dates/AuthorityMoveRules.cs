using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>A plan that moves between authorities (LAT-01 to 03).</summary>
public static class AuthorityMoveRules
{
    private const int Days = 15;

    /// <summary>All that the facts allow.</summary>
    public static IEnumerable<Finding> For(CaseDay day)
    {
        if (day.Facts.LaTransfer is not { } move)
            yield break;
        if (move.Transferred is not { } moved)
        {
            yield return CaseDay.Missing(AuthorityMoveSteps.Hand, "laTransfer.transferred");
            yield break;
        }

        var basis = $"moved {DayWords.Plain(moved)}";
        var knew = move.OldAuthorityAware is { } aware ? $"; the old authority knew {DayWords.Plain(aware)}" : "; taken as known 15 working days ahead";
        yield return day.Item(AuthorityMoveSteps.Hand, HandBy(moved, move.OldAuthorityAware, day.Calendar.Holidays), basis + knew);
        yield return day.Item(AuthorityMoveSteps.Tell, Periods.WithinWeeksOf(moved, 6), basis, moved);
        if (PlanAnchor.Of(day.Facts) is not { } anchor)
        {
            yield return CaseDay.Missing(AuthorityMoveSteps.Review, "annualReview.planMade, annualReview.lastReviewMeeting");
            yield break;
        }

        var review = ReviewBy(moved, anchor.Day);
        yield return day.Item(AuthorityMoveSteps.Review, review, $"{basis}; {anchor.Words} {DayWords.Plain(anchor.Day)}");
        if (review > AnnualReview.PeriodEnd(anchor.Day))
            yield return Finding.Says($"LAT-03: the new authority has until {DayWords.Plain(review)}, later than AR-01; the earlier day is the safe one.");
    }

    /// <summary>Last day for the old authority (reg 15(2)): the move, or 15 working days beginning with the day it knew, where that was fewer than 15 ahead.</summary>
    public static DateOnly HandBy(DateOnly moved, DateOnly? aware, BankHolidays holidays) =>
        aware is { } knew ? Periods.Later(moved, holidays.WorkingDaysBeginningWith(knew, Days)) : moved;

    /// <summary>The later of the end of the plan's 12 months and of 3 months beginning with the move (reg 15(5)).</summary>
    public static DateOnly ReviewBy(DateOnly moved, DateOnly anchor) => Periods.Later(AnnualReview.PeriodEnd(anchor), Periods.PeriodEnd(moved, 3));
}
