using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class DayCountsTests
{
    private static readonly int[] Lengths = [0, 1, 6, 200, 370, 900];
    private static readonly DayCounts Counts = new(A.Calendar);

    [Fact]
    public void Counts_are_those_of_a_walk_through_the_days() =>
        Assert.All(Every.Day.Where(day => day.Day is 1 or 9 or 28), from => Assert.All(Lengths, length =>
        {
            var span = new DaySpan(from, from.AddDays(length));

            Assert.Equal(span.Days().Count(A.Calendar.IsSchoolDay), Counts.SchoolDays(span));
            Assert.Equal(span.Days().Count(A.Calendar.Holidays.IsWorkingDay), Counts.WorkingDays(span));
        }));

    [Fact]
    public void A_span_that_ends_before_it_starts_has_no_day() => Assert.Equal(0, Counts.WorkingDays(new(A.Day("2026-11-23"), A.Day("2026-11-20"))));

    [Fact]
    public void A_day_is_covered_as_the_calendar_says() =>
        Assert.All(Every.Day.Where(day => day.Day == 1), day => Assert.Equal(A.Calendar.Covers(day), Counts.Covers(day)));
}
