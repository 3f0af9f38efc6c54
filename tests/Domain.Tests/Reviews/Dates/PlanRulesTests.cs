using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class PlanRulesTests
{
    private static readonly CaseFacts Last = new() { AsOf = A.Day("2027-02-01") };

    [Theory]
    [InlineData("2027-01-31", DueStatus.Due)]
    [InlineData("2027-02-01", DueStatus.NotDue)]
    [InlineData("2027-02-02", DueStatus.Due)]
    public void On_its_last_day_only_a_meeting_of_that_day_makes_the_item_quiet(string booked, DueStatus status) =>
        Assert.Equal(status, Meeting(new() { PlanMade = A.Day("2026-03-02"), Meeting = A.Day(booked) }).Status);

    [Theory]
    [InlineData("2027-01-13", DueStatus.Due)]
    [InlineData("2027-01-14", DueStatus.Done)]
    public void A_notice_since_the_meeting_shows_that_it_was_held(string notice, DueStatus status) =>
        Assert.Equal(status, Meeting(new() { PlanMade = A.Day("2026-03-02"), Meeting = A.Day("2027-01-14"), AmendmentNoticeSent = A.Day(notice) }).Status);

    [Theory]
    [InlineData("2026-03-02", "no meeting is booked")]
    [InlineData("2026-03-03", "booked for 3 March 2026")]
    public void The_meeting_that_began_the_year_is_not_the_next_one(string meeting, string basis) =>
        Assert.Contains(basis, Meeting(new() { LastReviewMeeting = A.Day("2026-03-02"), Meeting = A.Day(meeting) }).Basis, StringComparison.Ordinal);

    [Fact]
    public void Both_readings_of_the_year_are_said_with_their_days() =>
        Assert.True(CaseRules.Answer(Last with { AnnualReview = new() { LastReviewMeeting = A.Day("2026-03-02"), LastReviewCompleted = A.Day("2026-03-30") } })
            .Says("AR-03: counted from the meeting, 1 March 2027; from the decision, 29 March 2027. The earlier governs."));

    [Fact]
    public void Until_a_meeting_is_booked_its_steps_hang_on_the_target_of_AR_02()
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day("2026-11-22"), Calendar = A.Calendar, AnnualReview = new() { PlanMade = A.Day("2026-03-02") } });

        Assert.Equal(("2027-02-01", "2027-02-01", "2027-01-17"), (answer.Last("AR-02", "meeting"), answer.Target("AR-02", "meeting"), answer.Last("AR-04", "invite")));
    }

    [Theory]
    [InlineData("2026-11-09", false)]
    [InlineData("2026-11-10", true)]
    public void A_decision_is_of_the_meeting_from_its_day_on(string notified, bool ofIt)
    {
        var facts = new AnnualReviewFacts { Meeting = A.Day("2026-11-10"), DecisionNotified = A.Day(notified) };

        Assert.Equal((ofIt, !ofIt), (facts.DecisionOfMeeting is not null, facts.LastDecision is not null));
    }

    private static DueItem Meeting(AnnualReviewFacts review) => CaseRules.Answer(Last with { AnnualReview = review }).Item("AR-02", "meeting");
}
