using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class YearlyWindowTests
{
    [Theory]
    [InlineData("2026-06-30", false)]
    [InlineData("2026-07-01", true)]
    [InlineData("2026-08-15", true)]
    [InlineData("2026-09-30", true)]
    [InlineData("2026-10-01", false)]
    public void Both_ends_lie_in_it(string day, bool holds) => Assert.Equal(holds, new YearlyWindow(7, 1, 9, 30).Holds(A.Day(day)));

    [Theory]
    [InlineData("2026-12-19", false)]
    [InlineData("2026-12-20", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-05", true)]
    [InlineData("2027-01-06", false)]
    public void It_may_run_over_New_Year(string day, bool holds) => Assert.Equal(holds, new YearlyWindow(12, 20, 1, 5).Holds(A.Day(day)));

    [Fact]
    public void It_may_be_a_single_day_of_every_year() =>
        Assert.All(Every.Day, day => Assert.Equal(day is { Month: 11, Day: 20 }, new YearlyWindow(11, 20, 11, 20).Holds(day)));
}
