using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>Facts of one case that cannot all be true.</summary>
public static class CaseContradictions
{
    /// <summary>Each with the member that stands on the wrong side.</summary>
    public static IEnumerable<string> Of(CaseFacts facts) =>
        [.. OfAssessment(facts.EhcNeedsAssessment), .. OfReview(facts.AnnualReview), .. OfRest(facts), .. OfBirth(facts)];

    private static IEnumerable<string> OfAssessment(AssessmentFacts? facts)
    {
        if (facts is null)
            return [];
        const string at = "ehcNeedsAssessment.";
        return Wrong(
            (facts.AdviceRequested < facts.RequestReceived, $"{at}adviceRequested: before requestReceived"),
            (facts.DraftServed < facts.RequestReceived, $"{at}draftServed: before requestReceived"),
            (facts.AdviceRequestedFromHead < facts.RequestReceived, $"{at}adviceRequestedFromHead: before requestReceived"),
            (facts is { ServedBy: not null, DraftServed: null }, $"{at}servedBy: without draftServed"),
            (facts.Closure?.Days <= 0, $"{at}closure.reopenDay: not after firstClosedDay"));
    }

    private static IEnumerable<string> OfReview(AnnualReviewFacts? facts)
    {
        if (facts is null)
            return [];
        const string at = "annualReview.";
        return Wrong(
            (facts.LastReviewMeeting < facts.PlanMade, $"{at}lastReviewMeeting: before planMade"),
            (facts.LastReviewCompleted < facts.PlanMade, $"{at}lastReviewCompleted: before planMade"),
            (facts.DecisionNotified < facts.PlanMade, $"{at}decisionNotified: before planMade"),
            (facts.AmendedPlanIssued < facts.PlanMade, $"{at}amendedPlanIssued: before planMade"),
            (facts.Meeting < facts.PlanMade, $"{at}meeting: before planMade"),
            (facts.LastReviewCompleted < facts.LastReviewMeeting, $"{at}lastReviewCompleted: before lastReviewMeeting"),
            (facts.DecisionNotified < facts.LastReviewMeeting, $"{at}decisionNotified: before lastReviewMeeting"),
            (facts.Meeting < facts.LastReviewMeeting, $"{at}meeting: before lastReviewMeeting"),
            (facts.Meeting < facts.LastReviewCompleted, $"{at}meeting: before lastReviewCompleted"),
            (facts.AdviceCirculated > facts.Meeting, $"{at}adviceCirculated: after meeting"),
            (facts.AmendmentNoticeSent < facts.Meeting, $"{at}amendmentNoticeSent: before meeting"));
    }

    private static IEnumerable<string> OfRest(CaseFacts facts) => Wrong(
        (facts.Reassessment?.Notified < facts.Reassessment?.RequestReceived, "reassessment.notified: before requestReceived"),
        (facts.Appeal?.MediationCertificate < facts.Appeal?.DecisionLetter, "appeal.mediationCertificate: before decisionLetter"),
        (facts.PlanIssued < facts.EhcNeedsAssessment?.RequestReceived, "planIssued: before ehcNeedsAssessment.requestReceived"),
        (facts.PhaseTransfer is { Destination: "own_school_sixth_form", Route: not (null or PhaseRoutes.SecondaryToPost16) }, "phaseTransfer.destination: own_school_sixth_form belongs to secondary_to_post16_institution"));

    private static IEnumerable<string> OfBirth(CaseFacts facts)
    {
        if (facts.BornOn is not { } born)
            return [];
        return Wrong(
            (born > facts.AsOf, "bornOn: after asOf"),
            (facts.EhcNeedsAssessment?.RequestReceived < born, "ehcNeedsAssessment.requestReceived: before bornOn"),
            (facts.AnnualReview?.PlanMade < born, "annualReview.planMade: before bornOn"),
            (facts.AnnualReview?.LastReviewMeeting < born, "annualReview.lastReviewMeeting: before bornOn"),
            (facts.PlanIssued < born, "planIssued: before bornOn"),
            (facts.LeftRoll < born, "leftRoll: before bornOn"),
            (facts.NcYear is { } year && Math.Abs(year - SchoolYear.NcYearOf(born, facts.AsOf)) > 4, "ncYear: more than four years from the year by bornOn"));
    }

    private static IEnumerable<string> Wrong(params (bool IsWrong, string What)[] checks) => checks.Where(check => check.IsWrong).Select(check => check.What);
}
