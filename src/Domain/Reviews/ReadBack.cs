using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>Reads typed dates back in words, and asks about those that look wrong (SD-F5: 3/4/26 typed in a US-locale Excel is a valid 4 March).</summary>
public static class ReadBack
{
    /// <summary>Every statutory date that the files did not hold before.</summary>
    public static IEnumerable<DigestLine> NewDates(SencoFacts before, SencoFacts now)
    {
        var known = Dates(before).ToHashSet();
        return Dates(now).Where(date => !known.Contains(date)).Select(date => Line(date.Pupil, $"New date read: {date.Words} {DayWords.Full(date.Day)}"));
    }

    /// <summary>Meetings still to come on a day without school, and past ones of which nobody said whether they took place.</summary>
    public static IEnumerable<DigestLine> Questions(SencoFacts facts, DateOnly night)
    {
        foreach (var review in facts.Reviews.Where(review => review.Held != false))
        {
            if (review.Meeting >= night && facts.Calendar.Covers(review.Meeting) && !facts.Calendar.IsSchoolDay(review.Meeting))
                yield return Line(review.Pupil, $"The review meeting is on {DayWords.Full(review.Meeting)}, a day without school: is that right?");
            if (review.Meeting < night && !review.TookPlace)
                yield return Line(review.Pupil, $"Did the review meeting of {DayWords.Full(review.Meeting)} take place? Fill the column Held");
        }
    }

    /// <summary>Advice that somebody asked for while no meeting is booked.</summary>
    public static IEnumerable<DigestLine> Unanswerable(SencoFacts facts, DateOnly night) =>
        from request in facts.Requests
        where request.Kind is PaperKinds.ReviewAdvice or FormKinds.ReviewInvitation or FormKinds.AdviceRequest && request.IsOpenOn(night) && PaperPlan.NextReview(request.Pupil, facts, night) is null
        select Line(request.Pupil, "Review advice is asked for, but no review meeting is booked");

    private static IEnumerable<(PupilRef Pupil, string Words, DateOnly Day)> Dates(SencoFacts facts) =>
        facts.Plans.SelectMany(OfPlan).Concat(facts.Reviews.SelectMany(OfReview)).Where(date => date.Day is not null).Select(date => (date.Pupil, date.Words, date.Day!.Value));

    private static IEnumerable<(PupilRef Pupil, string Words, DateOnly? Day)> OfPlan(EhcPlan plan) =>
    [
        (plan.Pupil, "plan made", plan.PlanMade),
        (plan.Pupil, "last review meeting", plan.LastReviewMeeting),
        (plan.Pupil, "last decision notified", plan.LastDecisionNotified),
        (plan.Pupil, "amended plan issued", plan.AmendedPlanIssued),
    ];

    private static IEnumerable<(PupilRef Pupil, string Words, DateOnly? Day)> OfReview(ReviewMeeting review) =>
    [
        (review.Pupil, "review meeting", review.Meeting),
        (review.Pupil, "invitations sent", review.Invited),
        (review.Pupil, "advice requested", review.AdviceRequested),
        (review.Pupil, "advice circulated", review.AdviceCirculated),
        (review.Pupil, "report sent", review.ReportSent),
        (review.Pupil, "decision notified", review.DecisionNotified),
        (review.Pupil, "notice of amendments", review.AmendmentNotice),
        (review.Pupil, "final plan issued", review.FinalPlanIssued),
    ];

    private static DigestLine Line(PupilRef pupil, string what) => DigestLines.Information(what, "SENCo", "SD-F5") with { Pupil = pupil };
}
