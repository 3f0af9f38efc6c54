using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Every rule that counts months or years, for every day from 2014 to 2041, against the calendar.</summary>
public sealed class MonthRulesTests
{
    [Fact]
    public void Reviews_end_the_day_before_their_anniversary_and_meetings_four_weeks_earlier() =>
        Assert.All(Every.Day, made =>
        {
            var answer = CaseRules.Answer(new() { AsOf = made, AnnualReview = new() { PlanMade = made } });

            Assert.Equal(Anniversary(made, 1).AddDays(-1), answer.Item("AR-01", "review").LastLawfulDay);
            Assert.Equal(Anniversary(made, 1).AddDays(-29), answer.Item("AR-02", "meeting").LastLawfulDay);
        });

    [Fact]
    public void Counted_from_the_decision_the_period_ends_the_day_before_its_anniversary() =>
        Assert.All(Every.Day, decided =>
        {
            var answer = CaseRules.Answer(new() { AsOf = decided, AnnualReview = new() { LastReviewMeeting = decided.AddDays(-28), LastReviewCompleted = decided } });

            Assert.Equal(Anniversary(decided, 1).AddDays(-1), answer.Item("AR-03", "review").LastLawfulDay);
            Assert.Equal(Anniversary(decided.AddDays(-28), 1).AddDays(-1), answer.Item("AR-01", "review").LastLawfulDay);
        });

    [Fact]
    public void An_appeal_has_until_the_corresponding_date_two_months_on() =>
        Assert.All(Every.Day, letter => Assert.Equal(Corresponding(letter, 2), CaseRules.Answer(new() { AsOf = letter, Appeal = new(letter, null) }).Item("APL-01", "appeal").LastLawfulDay));

    [Fact]
    public void A_later_certificate_gives_one_month_more() =>
        Assert.All(Every.Day, certificate =>
            Assert.Equal(Corresponding(certificate, 1), CaseRules.Answer(new() { AsOf = certificate, Appeal = new(certificate.AddDays(-59), certificate) }).Item("APL-01", "appeal").LastLawfulDay));

    [Fact]
    public void A_limit_at_Christmas_or_in_August_moves_to_the_first_working_day_after() =>
        Assert.All(Every.Day, limit =>
        {
            var closed = limit.Month == 8 || limit is { Month: 12, Day: >= 25 } || limit is { Month: 1, Day: 1 };
            var open = limit;
            while (closed && (open.Month == 8 || open is { Month: 12, Day: >= 25 } || open is { Month: 1, Day: 1 } || !BankHolidays.England.IsWorkingDay(open)))
                open = open.AddDays(1);

            Assert.Equal(closed ? open : null, AppealRules.Moved(limit, BankHolidays.England));
        });

    [Theory]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    public void It_passes_over_1_January_even_in_a_year_whose_holiday_was_moved(string limit) =>
        Assert.Equal(A.Day("2027-01-04"), AppealRules.Moved(A.Day(limit), BankHolidays.England.With(added: [], removed: [A.Day("2027-01-01")])));

    [Theory]
    [InlineData("2026-12-28", DueStatus.Due)]
    [InlineData("2026-12-29", DueStatus.Due)]
    [InlineData("2027-01-04", DueStatus.Due)]
    [InlineData("2027-01-05", DueStatus.Overdue)]
    public void An_appeal_whose_limit_moves_is_in_time_until_the_day_it_moves_to(string day, DueStatus status)
    {
        var answer = CaseRules.Answer(new() { AsOf = A.Day(day), Appeal = new(A.Day("2026-10-01"), A.Day("2026-11-28")) });

        Assert.Equal((A.Day("2026-12-28"), status), (answer.Item("APL-01", "appeal").LastLawfulDay, answer.Item("APL-01", "appeal").Status));
        Assert.Equal(A.Day("2027-01-04"), answer.Item("APL-02", "appeal").LastLawfulDay);
    }

    [Theory]
    [InlineData("2026-06-10", "APL-03", "2026-09-01")]
    [InlineData("2026-10-25", "APL-02", "2027-01-04")]
    [InlineData("2026-11-01", "APL-02", "2027-01-04")]
    [InlineData("2026-05-31", null, null)]
    [InlineData("2026-07-01", null, null)]
    [InlineData("2026-10-24", null, null)]
    [InlineData("2026-11-02", null, null)]
    public void A_moved_limit_has_the_id_of_its_season(string letter, string? rule, string? day)
    {
        var moved = CaseRules.Answer(new() { AsOf = A.Day(letter), Appeal = new(A.Day(letter), null) }).Items.Where(item => item.RuleId is "APL-02" or "APL-03").ToList();

        Assert.Equal(rule, moved.SingleOrDefault()?.RuleId);
        Assert.Equal(day is null ? null : A.Day(day), moved.SingleOrDefault()?.LastLawfulDay);
    }

    [Fact]
    public void An_access_request_is_answered_by_the_corresponding_date_or_the_working_day_after() =>
        Assert.All(Every.Day, received =>
        {
            var day = Corresponding(received, 1);
            while (!BankHolidays.England.IsWorkingDay(day))
                day = day.AddDays(1);

            Assert.Equal(day, RecordRules.AnswerBy(received, BankHolidays.England));
        });

    [Fact]
    public void A_file_is_kept_to_the_birthday_and_to_1_March_for_one_born_on_29_February() =>
        Assert.All(Every.Day, born =>
        {
            Assert.Equal(Anniversary(born, 25), RecordRules.KeepUntil(born, senEver: false));
            Assert.Equal(Anniversary(born, 31), RecordRules.KeepUntil(born, senEver: true));
        });

    [Fact]
    public void A_moved_plan_is_reviewed_by_the_later_of_its_year_and_three_months_from_the_move() =>
        Assert.All(Every.Day, moved =>
        {
            var (soon, late) = (moved.AddDays(-360), moved.AddDays(-10));
            var threeMonths = Corresponding(moved, 3).Day == moved.Day ? Corresponding(moved, 3).AddDays(-1) : Corresponding(moved, 3);

            Assert.Equal(threeMonths, AuthorityMoveRules.ReviewBy(moved, soon));
            Assert.Equal(Anniversary(late, 1).AddDays(-1), AuthorityMoveRules.ReviewBy(moved, late));
        });

    [Theory]
    [InlineData("2026-12-02", false)]
    [InlineData("2026-12-03", true)]
    public void Of_a_moved_plan_it_is_said_when_three_months_give_longer_than_its_year(string moved, bool longer) =>
        Assert.Equal(longer, CaseRules.Answer(new() { AsOf = A.Day(moved), LaTransfer = new(A.Day(moved), null), AnnualReview = new() { PlanMade = A.Day("2026-03-02") } }).Says("LAT-03: the new authority has until"));

    [Fact]
    public void Under_five_a_lighter_review_is_shown_from_three_months_and_asked_for_by_six() =>
        Assert.All(Every.Day, made =>
        {
            var item = CaseRules.Answer(new() { AsOf = made, BornOn = made.AddYears(-2), AnnualReview = new() { PlanMade = made } }).Item("U5-01", "review");

            Assert.Equal(Corresponding(made, 6), item.LastLawfulDay);
            Assert.Equal(Corresponding(made, 3), item.WarnFrom);
        });

    [Fact]
    public void Rights_pass_on_the_last_Friday_in_June_of_the_school_year_of_the_sixteenth_birthday() =>
        Assert.All(Every.Day, born =>
        {
            var leaving = AgeRules.LeavingDate(born);

            Assert.Equal((DayOfWeek.Friday, 6, 7), (leaving.DayOfWeek, leaving.Month, leaving.AddDays(7).Month));
            Assert.True(SchoolYear.Of(leaving).Holds(Anniversary(born, 16) is { Month: 3, Day: 1 } day && born.Day == 29 ? day.AddDays(-1) : Anniversary(born, 16)));
        });

    // By the calendar, not by month arithmetic.
    private static DateOnly Anniversary(DateOnly day, int years) =>
        day is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year + years) ? new(day.Year + years, 3, 1) : new(day.Year + years, day.Month, day.Day);

    private static DateOnly Corresponding(DateOnly day, int months)
    {
        var month = day.Year * 12 + day.Month - 1 + months;
        var (year, inYear) = (month / 12, month % 12 + 1);
        return new(year, inYear, Math.Min(day.Day, DateTime.DaysInMonth(year, inYear)));
    }
}
