using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class DaySpanTests
{
    private static readonly DaySpan Span = new(A.Day("2026-11-02"), A.Day("2026-11-06"));

    [Theory]
    [InlineData("2026-11-01", false)]
    [InlineData("2026-11-02", true)]
    [InlineData("2026-11-06", true)]
    [InlineData("2026-11-07", false)]
    public void Both_ends_lie_in_it(string day, bool holds) => Assert.Equal(holds, Span.Holds(A.Day(day)));

    [Theory]
    [InlineData("2026-10-30", "2026-11-01", false)]
    [InlineData("2026-10-30", "2026-11-02", true)]
    [InlineData("2026-11-06", "2026-11-09", true)]
    [InlineData("2026-11-07", "2026-11-09", false)]
    public void Spans_meet_that_share_one_day(string from, string to, bool meet) => Assert.Equal(meet, Span.Meets(new(A.Day(from), A.Day(to))));

    [Fact]
    public void Its_days_are_in_order_and_none_when_it_ends_before_it_starts()
    {
        Assert.Equal([2, 3, 4, 5, 6], Span.Days().Select(day => day.Day));
        Assert.Empty(new DaySpan(Span.To, Span.From).Days());
    }

    [Theory]
    [InlineData("1989-12-31", false)]
    [InlineData("1990-01-01", true)]
    [InlineData("2100-12-31", true)]
    [InlineData("2101-01-01", false)]
    public void A_papers_day_is_plausible_from_1990_to_2100(string day, bool plausible) => Assert.Equal(plausible, A.Day(day).IsPlausible());
}
