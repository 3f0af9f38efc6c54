using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class CountdownTests
{
    private static readonly Ending Secret = new("the secret of delivery.graph", A.Day("2027-03-01"));

    [Fact]
    public void A_step_begins_sixty_thirty_fourteen_seven_and_one_day_before_and_when_it_is_past()
    {
        var began = Enumerable.Range(-70, 80).Select(Day).Where(day => Countdown.StepOf(Secret, day) != Countdown.StepOf(Secret, day.AddDays(-1))).Select(day => Countdown.DaysLeft(Secret, day));

        Assert.Equal([60, 30, 14, 7, 1, -1], began);
    }

    [Fact]
    public void Each_step_holds_until_the_next() =>
        Assert.Equal([null, 60, 60, 30, 30, 14, 14, 7, 7, 1, 1, 0, 0], new[] { -61, -60, -31, -30, -15, -14, -8, -7, -2, -1, 0, 1, 100 }.Select(at => Countdown.StepOf(Secret, Day(at))));

    [Theory]
    [InlineData(-60, "the secret of delivery.graph has 60 days left, until Mon 1 Mar 2027")]
    [InlineData(-1, "the secret of delivery.graph has 1 day left, until Mon 1 Mar 2027")]
    [InlineData(0, "the secret of delivery.graph runs out today")]
    [InlineData(3, "the secret of delivery.graph ran out on Mon 1 Mar 2027")]
    public void It_is_told_in_days_and_with_the_day(int at, string words) => Assert.Equal(words, Countdown.Words(Secret, Day(at)));

    [Fact]
    public void The_nearest_stands_first_and_what_is_far_off_is_not_told() =>
        Assert.Equal(["b", "a"], Countdown.Near([new("a", Day(20)), new("far", Day(90)), new("b", Day(5)), new("b", Day(5))], Day(0)).Select(ending => ending.What));

    private static DateOnly Day(int at) => Secret.On.AddDays(at);
}
