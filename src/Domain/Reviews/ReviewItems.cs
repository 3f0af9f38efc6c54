using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>The steps round one meeting, AR-04 to AR-08.</summary>
public static class ReviewItems
{
    /// <summary>All steps of a booked meeting.</summary>
    public static IEnumerable<DueItem> Of(RuleNight night, ReviewMeeting review, string cycle) =>
        [.. BeforeMeeting(night, review, cycle), .. AfterMeeting(night, review, cycle)];

    /// <summary>The steps as they would fall if the meeting were held on its target; dates to plan with, none of them due.</summary>
    public static IEnumerable<DueItem> Unbooked(RuleNight night, DateOnly target, string cycle)
    {
        var basis = $"no meeting is booked; counted from its target, {DayWords.Plain(target)}";
        return
        [
            night.Item(AnnualReviewSteps.Invite, AnnualReview.InviteBy(target), null, $"{basis}; {Arguable(target)}", cycle, tentative: true),
            night.Item(AnnualReviewSteps.Circulate, AnnualReview.CirculateBy(target), null, $"{basis}; {Arguable(target)}", cycle, tentative: true),
            night.Item(AnnualReviewSteps.Report, AnnualReview.ReportBy(target), null, basis, cycle, tentative: true),
            night.Item(AnnualReviewSteps.Decision, AnnualReview.DecideBy(target), null, basis, cycle, tentative: true),
            night.Item(AnnualReviewSteps.Notice, AnnualReview.DecideBy(target), null, basis, cycle, tentative: true),
            night.Item(AnnualReviewSteps.Final, AnnualReview.FinalOuter(target), null, basis, cycle, tentative: true),
        ];
    }

    /// <summary>AR-06 to AR-08 and AR-15. The amendment steps are open only once the authority has sent its notice.</summary>
    public static IEnumerable<DueItem> AfterMeeting(RuleNight night, ReviewMeeting review, string cycle)
    {
        var basis = Booked(review);
        var amends = review.AmendmentNotice is { } sent
            ? $"{basis}; notice sent {DayWords.Plain(sent)}; outer limit {DayWords.Plain(AnnualReview.FinalOuter(review.Meeting))}"
            : $"{basis}; only if the authority amends";
        IEnumerable<DueItem> withdrawn = review.AmendmentNotice is { } notice
            ? [night.Item(FurtherReviewSteps.NoAmendment, AnnualReview.FinalOfNotice(notice), review.FinalPlanIssued, amends, cycle)]
            : [];
        return
        [
            night.Item(AnnualReviewSteps.Report, AnnualReview.ReportBy(review.Meeting), review.ReportSent ?? review.DecisionNotified, basis, cycle),
            night.Item(AnnualReviewSteps.Decision, AnnualReview.DecideBy(review.Meeting), review.DecisionNotified, basis, cycle),
            night.Item(AnnualReviewSteps.Notice, AnnualReview.DecideBy(review.Meeting), review.AmendmentNotice, amends, cycle, tentative: review.AmendmentNotice is null),
            night.Item(AnnualReviewSteps.Final, AnnualReview.FinalBy(review.Meeting, review.AmendmentNotice), review.FinalPlanIssued, amends, cycle, tentative: review.AmendmentNotice is null),
            .. withdrawn,
        ];
    }

    private static IEnumerable<DueItem> BeforeMeeting(RuleNight night, ReviewMeeting review, string cycle) =>
    [
        Notice(night, AnnualReviewSteps.Invite, AnnualReview.InviteBy(review.Meeting), review, InvitedOn(night, review), cycle),
        Notice(night, AnnualReviewSteps.Circulate, AnnualReview.CirculateBy(review.Meeting), review, review.AdviceCirculated, cycle),
    ];

    private static DueItem Notice(RuleNight night, RuleStep step, DateOnly limit, ReviewMeeting review, DateOnly? done, string cycle)
    {
        var item = night.Item(step, limit, done, $"{Booked(review)}; {Standing(done, review.Meeting)}", cycle);
        return review.TookPlace && done is null
            ? item with { Status = DueStatus.InsufficientData, Basis = MissingFacts.NotRecorded }
            : item;
    }

    // One day for the review, or one for each person: it is done with the last of them, and the last of nobody is no day.
    private static DateOnly? InvitedOn(RuleNight night, ReviewMeeting review)
    {
        if (review.Invited is { } invited)
            return invited;
        Invitee[] people = [.. night.School.InviteesOf(review)];
        return people.All(person => person.Invited is not null) ? people.Max(person => person.Invited) : null;
    }

    private static string Standing(DateOnly? done, DateOnly meeting) => done is not { } sent
        ? Arguable(meeting)
        : FormattableString.Invariant($"done {DayWords.Plain(sent)}, {meeting.DayNumber - sent.DayNumber} days before") + MeetingNotice.Standing(sent, meeting) switch
        {
            NoticeStanding.Safe => "",
            NoticeStanding.Arguable => ", which is arguable (TIME-05)",
            _ => ", which is less than two weeks",
        };

    private static string Arguable(DateOnly meeting) => $"{DayWords.Plain(MeetingNotice.LastArguableDay(meeting))} is arguable";

    private static string Booked(ReviewMeeting review) => $"meeting {DayWords.Plain(review.Meeting)}";
}
