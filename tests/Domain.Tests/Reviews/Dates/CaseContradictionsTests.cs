using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed class CaseContradictionsTests
{
    private static readonly CaseFacts Bare = new() { AsOf = A.Day("2026-11-22") };

    [Fact]
    public void The_examples_of_the_page_contradict_nothing() =>
        Assert.All(DatesExamples.All, example => Assert.Empty(CaseContradictions.Of(example)));

    [Fact]
    public void Each_pair_of_days_in_the_wrong_order_is_named_by_its_member()
    {
        var (early, late) = (A.Day("2026-01-05"), A.Day("2026-02-05"));

        Named("annualReview.lastReviewMeeting", Bare with { AnnualReview = new() { PlanMade = late, LastReviewMeeting = early } });
        Named("annualReview.meeting", Bare with { AnnualReview = new() { LastReviewMeeting = late, Meeting = early } });
        Named("annualReview.adviceCirculated", Bare with { AnnualReview = new() { Meeting = early, AdviceCirculated = late } });
        Named("annualReview.amendmentNoticeSent", Bare with { AnnualReview = new() { Meeting = late, AmendmentNoticeSent = early } });
        Named("ehcNeedsAssessment.adviceRequested", Bare with { EhcNeedsAssessment = new() { RequestReceived = late, AdviceRequested = early } });
        Named("ehcNeedsAssessment.closure.reopenDay", Bare with { EhcNeedsAssessment = new() { Closure = new(late, early) } });
        Named("reassessment.notified", Bare with { Reassessment = new(late, early) });
        Named("appeal.mediationCertificate", Bare with { Appeal = new(late, early) });
        Named("bornOn", Bare with { BornOn = A.Day("2027-01-01") });
    }

    private static void Named(string member, CaseFacts facts) => Assert.StartsWith($"{member}: ", Assert.Single(CaseContradictions.Of(facts)), StringComparison.Ordinal);
}
