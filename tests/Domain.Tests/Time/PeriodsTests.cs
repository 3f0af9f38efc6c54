using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class PeriodsTests
{
    [Fact]
    public void The_day_after_a_period_of_months_is_its_calendar_anniversary() =>
        Assert.All(Every.Day, start => Assert.Equal(Anniversary(start, 12), Periods.PeriodEnd(start, 12).AddDays(1)));

    [Fact]
    public void Periods_of_one_to_twenty_four_months_end_the_day_before_their_anniversary() =>
        Assert.All(Every.Day.Where(day => day.Year is 2023 or 2024), start =>
            Assert.All(Enumerable.Range(1, 24), months => Assert.Equal(Anniversary(start, months), Periods.PeriodEnd(start, months).AddDays(1))));

    [Theory]
    [InlineData("2019-01-01", "2019-12-31")]
    [InlineData("2024-02-29", "2025-02-28")]
    [InlineData("2023-03-01", "2024-02-29")]
    [InlineData("2023-02-28", "2024-02-27")]
    public void Twelve_months_starting_with_a_day_end_in_time(string start, string end) =>
        Assert.Equal(A.Day(end), Periods.PeriodEnd(A.Day(start), 12));

    [Fact]
    public void Weeks_after_an_event_do_not_count_its_day() =>
        Assert.All(Every.Day, day =>
        {
            var end = Periods.WithinWeeksOf(day, 6);

            Assert.Equal(day.DayOfWeek, end.DayOfWeek);
            Assert.Equal(42, new DaySpan(day.AddDays(1), end).Days().Count());
        });

    [Theory]
    [InlineData("2027-01-31", 1, "2027-02-28")]
    [InlineData("2026-10-01", 2, "2026-12-01")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    public void Months_after_an_event_end_on_the_corresponding_date(string day, int months, string end) =>
        Assert.Equal(A.Day(end), Periods.WithinMonthsOf(A.Day(day), months));

    [Fact]
    public void Days_beginning_with_a_day_count_it() =>
        Assert.All(Every.Day, day => Assert.Equal(15, new DaySpan(day, Periods.DaysBeginningWith(day, 15)).Days().Count()));

    [Fact]
    public void Notice_is_safe_with_fourteen_clear_days_between() =>
        Assert.All(Every.Day, meeting =>
            Assert.Equal(14, new DaySpan(MeetingNotice.LastSafeDay(meeting).AddDays(1), meeting.AddDays(-1)).Days().Count()));

    [Theory]
    [InlineData(16, NoticeStanding.Safe)]
    [InlineData(15, NoticeStanding.Safe)]
    [InlineData(14, NoticeStanding.Arguable)]
    [InlineData(13, NoticeStanding.TooLate)]
    [InlineData(0, NoticeStanding.TooLate)]
    public void Notice_of_fourteen_days_is_arguable_and_of_thirteen_too_late(int daysBefore, NoticeStanding standing) =>
        Assert.Equal(standing, MeetingNotice.Standing(A.Day("2026-11-20").AddDays(-daysBefore), A.Day("2026-11-20")));

    // By the calendar, not by month arithmetic: the first day, from the start on, that has the month's turn behind it.
    private static DateOnly Anniversary(DateOnly start, int months)
    {
        var month = start.Year * 12 + start.Month - 1 + months;
        var (year, inYear) = (month / 12, month % 12 + 1);
        return start.Day <= DateTime.DaysInMonth(year, inYear)
            ? new DateOnly(year, inYear, start.Day)
            : new DateOnly(month / 12 + (inYear == 12 ? 1 : 0), inYear % 12 + 1, 1);
    }
}
