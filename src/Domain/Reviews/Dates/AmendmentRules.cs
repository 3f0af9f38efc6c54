using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The amendment of a plan after a review (AR-08, AR-15).</summary>
public static class AmendmentRules
{
    /// <summary>Notice, final plan, and the decision not to amend after all.</summary>
    /// <param name="meeting">The meeting of the review; null when it is not known.</param>
    /// <param name="basis">What the meeting rests on; null for a past meeting.</param>
    public static IEnumerable<Finding> For(CaseDay day, AnnualReviewFacts facts, DateOnly? meeting, string? basis)
    {
        var notice = facts.AmendmentNoticeSent is { } sent && !(sent < meeting) ? facts.AmendmentNoticeSent : null;
        if (facts.AmendmentNoticeSent is { } early && notice is null)
            yield return Finding.Says($"AR-08: the notice of {DayWords.Plain(early)} lies before the last review meeting, and starts nothing here.");
        var issued = notice is not null && facts.AmendedPlanIssued >= notice;
        var words = basis ?? (meeting is { } held ? $"meeting {DayWords.Plain(held)}" : "the meeting is not known, so the outer limit may be earlier");
        var amends = notice is { } of ? $"{words}; notice sent {DayWords.Plain(of)}" : $"{words}; where the authority amends";
        if (meeting is { } met)
        {
            yield return day.Item(AnnualReviewSteps.Notice, AnnualReview.DecideBy(met), $"{words}; where the authority amends", met, notice is not null);
            yield return day.Item(AnnualReviewSteps.Final, AnnualReview.FinalBy(met, notice), $"{amends}; outer limit {DayWords.Plain(AnnualReview.FinalOuter(met))}", met, issued);
        }
        else if (notice is { } alone)
        {
            yield return day.Item(AnnualReviewSteps.Final, AnnualReview.FinalOfNotice(alone), amends, alone, issued);
        }

        if (notice is { } from)
            yield return day.Item(FurtherReviewSteps.NoAmendment, AnnualReview.FinalOfNotice(from), $"notice sent {DayWords.Plain(from)}", from, issued);
    }
}
