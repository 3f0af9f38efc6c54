using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2028, "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2029, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2030, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    public void They_are_as_gov_uk_lists_them(int year, string days) =>
        Assert.Equal(days, string.Join(' ', BankHolidays.England.Of(year).Select(day => FormattableString.Invariant($"{day:MM-dd}"))));

    [Theory]
    [InlineData(2020, "05-08", "05-04")]
    [InlineData(2022, "06-02", "05-30")]
    [InlineData(2022, "06-03", null)]
    [InlineData(2022, "09-19", null)]
    [InlineData(2023, "05-08", null)]
    public void Proclaimed_days_are_added_and_moved_days_taken_away(int year, string added, string? removed)
    {
        var days = BankHolidays.England.Of(year);

        Assert.Contains(A.Day($"{year}-{added}"), days);
        Assert.True(removed is null || !days.Contains(A.Day($"{year}-{removed}")));
    }

    [Fact]
    public void Every_year_without_a_proclamation_has_eight_and_none_on_a_weekend() =>
        Assert.All(Enumerable.Range(1990, 111).Except([2020, 2022, 2023]), year =>
        {
            var days = BankHolidays.England.Of(year);

            Assert.Equal(8, days.Count);
            Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        });

    [Fact]
    public void A_day_proclaimed_at_short_notice_is_data()
    {
        var holidays = BankHolidays.England.With(added: [A.Day("2027-06-11")], removed: []);

        Assert.True(holidays.Holds(A.Day("2027-06-11")));
        Assert.False(holidays.IsWorkingDay(A.Day("2027-06-11")));
        Assert.True(BankHolidays.England.IsWorkingDay(A.Day("2027-06-11")));
    }

    [Fact]
    public void A_year_has_its_last_day_too() =>
        Assert.Equal(A.Day("1999-12-31"), BankHolidays.England.With(added: [A.Day("1999-12-31")], removed: []).Of(1999)[^1]);

    [Theory]
    [InlineData("2026-12-28", "2026-12-24")]
    [InlineData("2027-02-14", "2027-02-12")]
    [InlineData("2027-03-29", "2027-03-25")]
    [InlineData("2027-03-30", "2027-03-30")]
    public void A_target_moves_back_to_the_working_day_before(string limit, string target) =>
        Assert.Equal(A.Day(target), BankHolidays.England.OnOrBefore(A.Day(limit)));

    [Fact]
    public void The_working_days_before_and_after_have_none_between() =>
        Assert.All(Every.Day, day =>
        {
            var (before, after) = (BankHolidays.England.OnOrBefore(day), BankHolidays.England.OnOrAfter(day));

            Assert.True(before <= day && day <= after);
            Assert.All(new DaySpan(before, after).Days(), between =>
                Assert.Equal(between == before || between == after, BankHolidays.England.IsWorkingDay(between)));
        });
}
