using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The steps round a meeting (AR-04 to AR-07, AR-10, AR-12, AR-13): of the one that is booked, or of the day it is planned for.</summary>
public static class MeetingRules
{
    /// <summary>All steps.</summary>
    public static IEnumerable<Finding> For(CaseDay day, AnnualReviewFacts facts, DateOnly meeting)
    {
        var booked = facts.Meeting is not null;
        var basis = booked ? $"meeting {DayWords.Plain(meeting)}" : $"no meeting is booked; counted from its target, {DayWords.Plain(meeting)}";
        return [.. Before(day, facts, meeting, basis), .. After(day, facts, meeting, basis), .. Notes(day, facts, meeting)];
    }

    private static IEnumerable<Finding> Before(CaseDay day, AnnualReviewFacts facts, DateOnly meeting, string basis)
    {
        yield return day.Item(AnnualReviewSteps.Invite, AnnualReview.InviteBy(meeting), basis, meeting, back: true);
        yield return day.Item(AnnualReviewSteps.Circulate, AnnualReview.CirculateBy(meeting), basis, meeting, facts.AdviceCirculated is not null, back: true);
        yield return Finding.Says($"AR-04, AR-05: 14 days before, {DayWords.Plain(MeetingNotice.LastArguableDay(meeting))}, is arguable; 15 days leave 14 clear days (TIME-05).");
        if (facts.AdviceCirculated is { } sent && MeetingNotice.Standing(sent, meeting) is not NoticeStanding.Safe and var standing)
            yield return Finding.Says(FormattableString.Invariant($"AR-05: the advice was circulated {meeting.DayNumber - sent.DayNumber} days before the meeting, {(standing == NoticeStanding.Arguable ? "which is arguable" : "which is less than two weeks: a breach")}."));
        if (TermStart(day, meeting) is { } start)
            yield return day.Item(FurtherReviewSteps.Tell, start.AddDays(-14), $"{basis}; the term starts {DayWords.Plain(start)}");
    }

    private static IEnumerable<Finding> After(CaseDay day, AnnualReviewFacts facts, DateOnly meeting, string basis)
    {
        var decided = facts.DecisionOfMeeting is not null;
        Finding[] steps =
        [
            day.Item(AnnualReviewSteps.Report, AnnualReview.ReportBy(meeting), basis, meeting, decided),
            day.Item(AnnualReviewSteps.Decision, AnnualReview.DecideBy(meeting), basis, meeting, decided || facts.AmendmentNoticeSent >= facts.Meeting),
        ];
        // A notice with no meeting booked is that of the last review, whose amendment goes on.
        return facts.Meeting is not null ? [.. steps, .. AmendmentRules.For(day, facts, meeting, basis)]
            : facts.AmendmentNoticeSent is not null ? [.. steps.Select(NotYet), .. AmendmentRules.For(day, facts, facts.LastReviewMeeting, null)]
            : [.. steps.Concat(AmendmentRules.For(day, facts, meeting, basis)).Select(NotYet)];
    }

    // What follows a meeting cannot be late before there is one.
    private static Finding NotYet(Finding finding) =>
        finding.Item is { } item ? Finding.Of(item with { Status = DueStatus.NotDue, Tentative = true }, finding.From) : finding;

    private static IEnumerable<Finding> Notes(CaseDay day, AnnualReviewFacts facts, DateOnly meeting)
    {
        if (facts.Meeting is null)
            yield break;
        yield return Finding.Says("AR-12: invite the parent or young person, the head, the authority's SEN officer, health and social care (reg 20(2)).");
        var report = AnnualReview.ReportBy(meeting);
        if (day.Calendar.Covers(report) && !day.Calendar.IsSchoolDay(report))
            yield return Finding.Says($"AR-13: the report falls on {DayWords.Plain(report)}, when school is not in session; no holiday moves it.");
    }

    private static DateOnly? TermStart(CaseDay day, DateOnly meeting)
    {
        var term = SchoolTerms.Of(day.Calendar, meeting).LastOrDefault(term => term.Span.From <= meeting);
        return term?.Span.From;
    }
}
