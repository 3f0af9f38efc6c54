using System.Globalization;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Reviews;

/// <summary>What the roll and the plan say beside the annual review, for one pupil on one night: phase transfer, under five, the young person's rights (PT-01, PT-02, PT-04, U5-01, YP-01).</summary>
public static class FurtherClock
{
    /// <summary>The open and the done steps; nothing for a pupil without a plan, or one who is leaving.</summary>
    public static IEnumerable<DueItem> For(RuleNight night)
    {
        var plan = night.Facts.Plans.FirstOrDefault(plan => plan.Pupil == night.Pupil.Ref);
        if (plan is null || night.Pupil.State != RollState.OnRoll)
            return [];
        ReviewMeeting[] reviews = [.. night.Facts.Reviews.Where(review => review.Pupil == plan.Pupil)];
        if (MissingFacts.Of(plan, reviews, night.Night) is not null)
            return [];
        var anchor = ReviewAnchor.Of(plan, reviews)!;
        var day = new CaseDay(new()
        {
            AsOf = night.Night,
            Calendar = night.Facts.Calendar,
            BornOn = night.Pupil.BornOn,
            NcYear = int.TryParse(night.Pupil.NcYear, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
            AnnualReview = new() { LastReviewMeeting = anchor.Day },
        });
        var opened = PhaseRoutes.NextSeptember(night.Night).AddYears(-1);
        return PhaseTransferRules.For(day).Concat(AgeRules.For(day))
            .Select(finding => finding.Item).OfType<DueItem>()
            .Where(item => item.RuleId is "PT-01" or "PT-02" or "PT-04" or "U5-01" or "YP-01")
            .Select(item => Ended(item, reviews, plan, opened) with { Pupil = night.Pupil.Ref, Person = night.Person, Cycle = opened.ToString("yyyy", CultureInfo.InvariantCulture) });
    }

    // A review since the window opened is the transfer review (PT-06).
    private static DueItem Ended(DueItem item, ReviewMeeting[] reviews, EhcPlan plan, DateOnly opened)
    {
        var done = (item.RuleId, item.Step) switch
        {
            ("PT-01" or "PT-02", _) => plan.AmendedPlanIssued >= opened || reviews.Any(review => review.FinalPlanIssued >= opened),
            ("PT-04", "notice") => reviews.Any(review => review.AmendmentNotice >= opened),
            ("PT-04", "meeting") => plan.LastReviewMeeting >= opened || reviews.Any(review => review.Meeting >= opened && review.TookPlace),
            _ => false,
        };
        var booked = item is { RuleId: "PT-04", Step: "meeting", LastLawfulDay: { } limit } && reviews.Any(review => review.Held != false && review.Meeting >= opened && review.Meeting <= limit);
        return done ? item with { Status = DueStatus.Done } : booked && item.Status != DueStatus.Overdue ? item with { Status = DueStatus.NotDue } : item;
    }
}
