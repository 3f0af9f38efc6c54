using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class AmendmentRulesTests
{
    private static readonly DateOnly Met = A.Day("2026-10-05");

    [Fact]
    public void Whenever_the_notice_went_the_plan_is_final_eight_weeks_on_and_twelve_after_the_meeting_at_the_latest() =>
        Assert.All(Enumerable.Range(0, 90), days =>
        {
            var answer = Answer(new() { Meeting = Met, AmendmentNoticeSent = Met.AddDays(days) });

            Assert.Equal(Met.DayNumber + Math.Min(days + 56, 84), answer.Item("AR-08", "final").LastLawfulDay!.Value.DayNumber);
            Assert.Equal(Met.DayNumber + days + 56, answer.Item("AR-15", "decision").LastLawfulDay!.Value.DayNumber);
            Assert.Equal(DueStatus.Done, answer.Item("AR-08", "notice").Status);
            Assert.Equal(DueStatus.Done, answer.Item("AR-07", "decision").Status);
        });

    [Fact]
    public void A_notice_with_no_meeting_booked_is_that_of_the_last_review()
    {
        var answer = Answer(new() { LastReviewMeeting = Met, AmendmentNoticeSent = A.Day("2026-10-19") });

        Assert.Equal("2026-12-14", answer.Last("AR-08", "final"));
        Assert.Equal("2026-11-02", answer.Last("AR-08", "notice"));
        Assert.Equal("2026-12-14", answer.Last("AR-15", "decision"));
        Assert.Equal(DueStatus.NotDue, answer.Item("AR-07", "decision").Status);
    }

    [Fact]
    public void Without_any_meeting_a_notice_still_starts_its_eight_weeks_and_the_doubt_is_said()
    {
        var answer = Answer(new() { AmendmentNoticeSent = A.Day("2026-10-19") });

        Assert.Equal("2026-12-14", answer.Last("AR-08", "final"));
        Assert.Contains("the outer limit may be earlier", answer.Item("AR-08", "final").Basis, StringComparison.Ordinal);
        Assert.Equal(DueStatus.InsufficientData, answer.Item("AR-01", "review").Status);
    }

    [Theory]
    [InlineData("2026-10-04", false)]
    [InlineData("2026-10-05", true)]
    public void A_notice_from_before_the_last_review_starts_nothing_and_that_is_said(string sent, bool counts)
    {
        var answer = Answer(new() { LastReviewMeeting = Met, AmendmentNoticeSent = A.Day(sent) });

        Assert.Equal(counts, answer.Has("AR-15"));
        Assert.Equal(!counts, answer.Says("lies before the last review meeting"));
    }

    [Theory]
    [InlineData("2026-10-18", false)]
    [InlineData("2026-10-19", true)]
    public void Only_a_plan_amended_since_the_notice_ends_the_amendment(string issued, bool ends)
    {
        var answer = Answer(new() { Meeting = Met, AmendmentNoticeSent = A.Day("2026-10-19"), AmendedPlanIssued = A.Day(issued) });

        Assert.Equal(ends, answer.Item("AR-08", "final").Status == DueStatus.Done);
        Assert.Equal(ends, answer.Item("AR-15", "decision").Status == DueStatus.Done);
    }

    [Fact]
    public void Nothing_that_follows_a_meeting_is_late_before_one_is_booked()
    {
        var items = CaseRules.Answer(new() { AsOf = A.Day("2028-01-10"), AnnualReview = new() { PlanMade = A.Day("2026-03-14") } }).Items;

        Assert.All(items.Where(item => item.RuleId is "AR-06" or "AR-07" or "AR-08"), item => Assert.Equal(DueStatus.NotDue, item.Status));
        Assert.Equal(4, items.Count(item => item.RuleId is "AR-06" or "AR-07" or "AR-08"));
    }

    private static DatesAnswer Answer(AnnualReviewFacts facts) => CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), AnnualReview = facts });
}
