using System.Globalization;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>What the roll and the plan say beside the annual review, for one pupil on one night: phase transfer, under five, preparation for adulthood, the young person's rights (PT-01 to PT-04, U5-01, PFA-01, YP-01).</summary>
public static class FurtherClock
{
    /// <summary>The open and the done steps; nothing for a pupil without a plan, or one who is leaving.</summary>
    public static IEnumerable<DueItem> For(RuleNight night)
    {
        if (night.School.PlanOf(night.Pupil.Ref) is not { } plan || night.Pupil.State != RollState.OnRoll)
            return [];
        ReviewMeeting[] reviews = [.. night.School.ReviewsOf(plan.Pupil)];
        if (MissingFacts.Of(plan, reviews, night.Night) is not null)
            return [];
        var cycle = SchoolYear.StartYearOf(night.Night).ToString(CultureInfo.InvariantCulture);
        var facts = Facts(night);
        var anchor = ReviewAnchor.Of(plan, reviews)!;
        var age = AgeRules.For(new(facts with { AnnualReview = new() { LastReviewMeeting = anchor.Day, Meeting = Booked(reviews, night.Night, anchor.Day) } }));
        return Transfer(night, facts, Reviewed(plan, reviews, night.Night))
            .Concat(age.Select(finding => finding.Item).OfType<DueItem>())
            .Select(item => night.Named(item, cycle));
    }

    private static IEnumerable<DueItem> Transfer(RuleNight night, CaseFacts facts, AnnualReviewFacts reviewed)
    {
        if (facts.NcYear >= 12)
            return [DueItem.Undated(PhaseTransferSteps.BetweenColleges, MissingFacts.Transfer)];
        if (facts.NcYear is not { } year || Route(year, night.School.Years) is not { } route)
            return [];
        var day = new CaseDay(facts with { AnnualReview = reviewed, PhaseTransfer = new(route, null, null) });
        return PhaseTransferRules.For(day).Select(finding => finding.Item).OfType<DueItem>().Where(item => item.RuleId != PhaseTransferSteps.Window.RuleId);
    }

    // The roll itself shows which year is a school's last (section 4); whoever stays on is waived by the SENCo.
    private static string? Route(int year, (int First, int Last) school) => year switch
    {
        -1 => PhaseRoutes.EarlyYearsToSchool,
        2 when school.Last == 2 => PhaseRoutes.InfantToJunior,
        3 or 4 when school.Last == year => PhaseRoutes.PrimaryToMiddle,
        6 when school.Last == 6 => PhaseRoutes.PrimaryToSecondary,
        7 or 8 when school.Last == year && school.First <= 6 => PhaseRoutes.MiddleToSecondary,
        11 => PhaseRoutes.SecondaryToPost16,
        _ => null,
    };

    private static CaseFacts Facts(RuleNight night) => new()
    {
        AsOf = night.Night,
        Calendar = night.School.Facts.Calendar,
        BornOn = night.Pupil.BornOn,
        NcYear = SchoolYear.TryRead(night.Pupil.NcYear, out var year) ? year : null,
    };

    // A review of the plan since the window opened is the transfer review (PT-06), whether or not its decision is known.
    private static AnnualReviewFacts Reviewed(EhcPlan plan, ReviewMeeting[] reviews, DateOnly night)
    {
        var held = reviews.Where(review => review.TookPlace).Select(review => (DateOnly?)review.Meeting).Append(plan.LastReviewMeeting).Max();
        return new()
        {
            LastReviewMeeting = held,
            Meeting = Booked(reviews, night, held ?? DateOnly.MinValue),
            AmendmentNoticeSent = reviews.Max(review => review.AmendmentNotice),
            AmendedPlanIssued = reviews.Select(review => review.FinalPlanIssued).Append(plan.AmendedPlanIssued).Max(),
        };
    }

    private static DateOnly? Booked(ReviewMeeting[] reviews, DateOnly night, DateOnly after) =>
        reviews.Where(review => review is { Held: not false, IsInterim: false } && review.Meeting >= night && review.Meeting > after && review.Meeting.IsPlausible())
            .Min(review => (DateOnly?)review.Meeting);
}
