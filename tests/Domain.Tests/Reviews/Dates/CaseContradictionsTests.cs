using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class CaseContradictionsTests
{
    private static readonly CaseFacts Bare = new() { AsOf = A.Day("2026-11-22") };

    // The member that is refused when its day lies a day before the other's, and the two days.
    private static readonly Dictionary<string, Func<DateOnly, DateOnly, CaseFacts>> Pairs = new()
    {
        ["ehcNeedsAssessment.adviceRequested"] = (day, other) => Bare with { EhcNeedsAssessment = new() { AdviceRequested = day, RequestReceived = other } },
        ["ehcNeedsAssessment.draftServed"] = (day, other) => Bare with { EhcNeedsAssessment = new() { DraftServed = day, RequestReceived = other } },
        ["ehcNeedsAssessment.adviceRequestedFromHead"] = (day, other) => Bare with { EhcNeedsAssessment = new() { AdviceRequestedFromHead = day, RequestReceived = other } },
        ["annualReview.lastReviewMeeting: before planMade"] = (day, other) => Bare with { AnnualReview = new() { LastReviewMeeting = day, PlanMade = other } },
        ["annualReview.lastReviewCompleted: before planMade"] = (day, other) => Bare with { AnnualReview = new() { LastReviewCompleted = day, PlanMade = other } },
        ["annualReview.decisionNotified: before planMade"] = (day, other) => Bare with { AnnualReview = new() { DecisionNotified = day, PlanMade = other } },
        ["annualReview.amendedPlanIssued"] = (day, other) => Bare with { AnnualReview = new() { AmendedPlanIssued = day, PlanMade = other } },
        ["annualReview.meeting: before planMade"] = (day, other) => Bare with { AnnualReview = new() { Meeting = day, PlanMade = other } },
        ["annualReview.lastReviewCompleted: before lastReviewMeeting"] = (day, other) => Bare with { AnnualReview = new() { LastReviewCompleted = day, LastReviewMeeting = other } },
        ["annualReview.decisionNotified: before lastReviewMeeting"] = (day, other) => Bare with { AnnualReview = new() { DecisionNotified = day, LastReviewMeeting = other } },
        ["annualReview.meeting: before lastReviewMeeting"] = (day, other) => Bare with { AnnualReview = new() { Meeting = day, LastReviewMeeting = other } },
        ["annualReview.meeting: before lastReviewCompleted"] = (day, other) => Bare with { AnnualReview = new() { Meeting = day, LastReviewCompleted = other } },
        ["annualReview.adviceCirculated"] = (day, other) => Bare with { AnnualReview = new() { Meeting = day, AdviceCirculated = other } },
        ["annualReview.amendmentNoticeSent"] = (day, other) => Bare with { AnnualReview = new() { AmendmentNoticeSent = day, Meeting = other } },
        ["reassessment.notified"] = (day, other) => Bare with { Reassessment = new(other, day) },
        ["appeal.mediationCertificate"] = (day, other) => Bare with { Appeal = new(other, day) },
        ["planIssued: before ehcNeedsAssessment"] = (day, other) => Bare with { PlanIssued = day, EhcNeedsAssessment = new() { RequestReceived = other } },
        ["bornOn"] = (day, other) => Bare with { AsOf = day, BornOn = other },
        ["ehcNeedsAssessment.requestReceived"] = (day, other) => Bare with { BornOn = other, EhcNeedsAssessment = new() { RequestReceived = day } },
        ["annualReview.planMade"] = (day, other) => Bare with { BornOn = other, AnnualReview = new() { PlanMade = day } },
        ["annualReview.lastReviewMeeting: before bornOn"] = (day, other) => Bare with { BornOn = other, AnnualReview = new() { LastReviewMeeting = day } },
        ["planIssued: before bornOn"] = (day, other) => Bare with { BornOn = other, PlanIssued = day },
        ["leftRoll"] = (day, other) => Bare with { BornOn = other, LeftRoll = day },
    };

    public static TheoryData<string> Members => new(Pairs.Keys);

    [Fact]
    public void The_examples_of_the_page_contradict_nothing() =>
        Assert.All(DatesExamples.All, example => Assert.Empty(CaseContradictions.Of(example)));

    [Theory]
    [MemberData(nameof(Members))]
    public void A_day_before_the_one_it_must_follow_is_named_by_its_member_and_the_same_day_is_not(string member)
    {
        var day = A.Day("2026-01-05");

        Assert.StartsWith(member, Assert.Single(CaseContradictions.Of(Pairs[member](day, day.AddDays(1)))), StringComparison.Ordinal);
        Assert.Empty(CaseContradictions.Of(Pairs[member](day, day)));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_school_opens_after_it_closed(int days, bool contradicts)
    {
        var closed = A.Day("2026-07-23");

        Assert.Equal(contradicts, CaseContradictions.Of(Bare with { EhcNeedsAssessment = new() { Closure = new(closed, closed.AddDays(days)) } }).Any());
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void A_year_may_be_four_away_from_the_year_by_age_and_no_more(int year, bool contradicts) =>
        Assert.Equal(contradicts, CaseContradictions.Of(Bare with { BornOn = A.Day("2016-03-04"), NcYear = year }).Any());

    [Fact]
    public void How_a_draft_was_served_needs_its_day_and_a_sixth_form_the_route_to_it()
    {
        Assert.StartsWith("ehcNeedsAssessment.servedBy", Assert.Single(CaseContradictions.Of(Bare with { EhcNeedsAssessment = new() { ServedBy = ServiceMethod.Hand } })), StringComparison.Ordinal);
        Assert.StartsWith("phaseTransfer.destination", Assert.Single(CaseContradictions.Of(Bare with { PhaseTransfer = new("primary_to_secondary", null, "own_school_sixth_form") })), StringComparison.Ordinal);
    }
}
