using SenHub.Domain.Reviews;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews;

public sealed class AnnualReviewTests
{
    [Fact]
    public void The_day_after_the_period_is_the_anniversary() =>
        Assert.All(Every.Day, made => Assert.Equal(Anniversary(made), AnnualReview.PeriodEnd(made).AddDays(1)));

    [Fact]
    public void The_meeting_and_the_decision_after_it_fall_within_the_period() =>
        Assert.All(Every.Day, made =>
            Assert.Equal(AnnualReview.PeriodEnd(made), AnnualReview.DecideBy(AnnualReview.MeetingLatest(made))));

    [Fact]
    public void Invitations_and_papers_leave_fourteen_clear_days_before_the_meeting() =>
        Assert.All(Every.Day, meeting =>
        {
            Assert.Equal(16, new DaySpan(AnnualReview.InviteBy(meeting), meeting).Days().Count());
            Assert.Equal(AnnualReview.InviteBy(meeting), AnnualReview.CirculateBy(meeting));
        });

    [Fact]
    public void What_follows_a_meeting_falls_on_its_weekday_two_four_and_twelve_weeks_on() =>
        Assert.All(Every.Day, meeting =>
        {
            Assert.Equal(14, AnnualReview.ReportBy(meeting).DayNumber - meeting.DayNumber);
            Assert.Equal(28, AnnualReview.DecideBy(meeting).DayNumber - meeting.DayNumber);
            Assert.Equal(84, AnnualReview.FinalOuter(meeting).DayNumber - meeting.DayNumber);
        });

    [Fact]
    public void A_final_plan_is_due_eight_weeks_after_its_notice_and_never_later_than_twelve_after_the_meeting()
    {
        var meeting = A.Day("2026-10-05");

        Assert.All(Enumerable.Range(0, 60), days =>
        {
            var final = AnnualReview.FinalBy(meeting, meeting.AddDays(days));

            Assert.Equal(Math.Min(days + 56, 84), final.DayNumber - meeting.DayNumber);
        });
        Assert.Equal(meeting.AddDays(84), AnnualReview.FinalBy(meeting, notice: null));
    }

    private static DateOnly Anniversary(DateOnly day) =>
        day is { Month: 2, Day: 29 } ? new(day.Year + 1, 3, 1) : new(day.Year + 1, day.Month, day.Day);
}
