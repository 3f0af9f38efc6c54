using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class SchoolCalendarTests
{
    private static readonly SchoolCalendar Calendar = A.Calendar;

    [Fact]
    public void The_invented_year_has_190_school_days() =>
        Assert.Equal(190, Calendar.CountSchoolDays(Calendar.YearOf(A.Day("2026-11-23"))));

    [Theory]
    [InlineData("2026-11-26", true, "a Thursday of term")]
    [InlineData("2026-11-27", false, "INSET")]
    [InlineData("2026-11-28", false, "a Saturday")]
    [InlineData("2026-10-28", false, "half-term")]
    [InlineData("2027-05-03", false, "a bank holiday in term")]
    [InlineData("2027-07-20", false, "INSET after the last day")]
    public void A_school_day_is_a_day_with_pupils(string day, bool isSchoolDay, string because) =>
        Assert.True(isSchoolDay == Calendar.IsSchoolDay(A.Day(day)), because);

    [Fact]
    public void A_closure_takes_a_school_day_away()
    {
        var snow = Calendar with { Closed = [A.Day("2027-01-20")] };

        Assert.False(snow.IsSchoolDay(A.Day("2027-01-20")));
        Assert.Equal(A.Day("2027-01-19"), snow.LastSchoolDayOnOrBefore(A.Day("2027-01-20")));
    }

    [Theory]
    [InlineData("2027-02-13", "2027-02-12")]
    [InlineData("2026-11-22", "2026-11-20")]
    [InlineData("2027-01-04", "2026-12-18")]
    [InlineData("2027-08-20", "2027-07-19")]
    [InlineData("2026-09-01", null)]
    public void A_target_moves_back_to_the_last_school_day(string limit, string? target) =>
        Assert.Equal(target, Calendar.LastSchoolDayOnOrBefore(A.Day(limit))?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void Outside_the_loaded_years_a_target_is_a_working_day_and_nothing_is_known_of_school()
    {
        var sunday = A.Day("2028-02-13");

        Assert.False(Calendar.Covers(sunday));
        Assert.Null(Calendar.LastSchoolDayOnOrBefore(sunday));
        Assert.Equal(A.Day("2028-02-11"), Calendar.SchoolTarget(sunday));
    }

    [Fact]
    public void A_target_is_never_after_its_limit() =>
        Assert.All(Every.Day, limit =>
        {
            Assert.True(Calendar.SchoolTarget(limit) <= limit);
            Assert.True(SchoolCalendar.None.SchoolTarget(limit) <= limit);
        });

    [Theory]
    [InlineData("2026-09-01", true, "before the first term")]
    [InlineData("2026-10-28", true, "half-term between two terms")]
    [InlineData("2026-12-18", true, "the last day that is loaded")]
    [InlineData("2026-12-19", false, "nobody said when school starts again")]
    [InlineData("2027-03-10", false, "spring is not loaded")]
    public void Of_a_calendar_that_ends_at_Christmas_nothing_is_known_of_the_spring(string day, bool covers, string because)
    {
        var autumn = Calendar with { Terms = [.. Calendar.Terms.Take(2)] };

        Assert.True(covers == autumn.Covers(A.Day(day)), because);
        Assert.Equal(covers, autumn.LastSchoolDayOnOrBefore(A.Day(day)) is not null || day == "2026-09-01");
    }

    [Fact]
    public void Nor_of_the_autumn_in_one_that_begins_in_spring()
    {
        var spring = Calendar with { Terms = [.. Calendar.Terms.Skip(2)] };

        Assert.False(spring.Covers(A.Day("2026-11-20")));
        Assert.True(spring.Covers(A.Day("2027-01-05")));
        Assert.True(spring.Covers(A.Day("2027-08-31")));
    }

    [Theory]
    [InlineData("2026-09-30", false)]
    [InlineData("2027-05-28", false)]
    [InlineData("2027-06-01", true)]
    [InlineData("2027-08-06", true)]
    public void A_year_is_whole_once_a_half_term_of_June_or_later_is_loaded(string end, bool whole)
    {
        var calendar = Calendar with { Terms = [new(A.Day("2026-09-02"), A.Day(end))] };

        Assert.Equal(whole, calendar.Covers(A.Day("2027-08-20")));
    }

    [Theory]
    [InlineData("2026-12-19", "2027-01-05")]
    [InlineData("2026-11-27", "2026-11-30")]
    [InlineData("2027-07-20", null)]
    public void The_next_school_day_is_found_while_terms_are_loaded(string day, string? next) =>
        Assert.Equal(next is null ? null : A.Day(next), Calendar.FirstSchoolDayOnOrAfter(A.Day(day)));

    [Fact]
    public void A_school_year_starts_in_September_or_with_a_term_in_August()
    {
        var august = Calendar with { Terms = [new(A.Day("2026-08-26"), A.Day("2026-10-09")), .. Calendar.Terms.Skip(1)] };

        Assert.Equal(new DaySpan(A.Day("2026-09-01"), A.Day("2027-08-31")), Calendar.YearOf(A.Day("2027-02-14")));
        Assert.Equal(new DaySpan(A.Day("2026-08-26"), A.Day("2027-08-31")), august.YearOf(A.Day("2026-08-26")));
        Assert.Equal(A.Day("2026-08-25"), august.YearOf(A.Day("2026-08-25")).To);
        Assert.Equal((true, false), (august.Covers(A.Day("2026-08-26")), august.Covers(A.Day("2026-08-25"))));
        Assert.False(august.Covers(A.Day("2026-03-02")), "the year before is not loaded");
    }
}
