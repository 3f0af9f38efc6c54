using SenHub.Domain.Deliveries;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class RetryScheduleTests
{
    [Fact]
    public void It_tries_within_the_hour_then_every_four_hours_and_gives_up_after_five_days()
    {
        var moment = TimeSpan.Zero;
        var tries = 1;
        for (; RetrySchedule.Pause(tries, TimeSpan.Zero) is { } pause; tries++)
            moment += pause;

        Assert.Equal(36, tries);
        Assert.InRange(moment, TimeSpan.FromDays(4.8), TimeSpan.FromDays(5));
        Assert.Equal((TimeSpan.FromMinutes(2), TimeSpan.FromHours(4)), (RetrySchedule.Pause(1, TimeSpan.Zero), RetrySchedule.Pause(7, TimeSpan.Zero)));
    }

    [Theory]
    [InlineData(10, 15)]
    [InlineData(15, 15)]
    [InlineData(20, 20)]
    [InlineData(100_000, 1440)]
    public void What_the_other_side_asks_for_is_believed_up_to_a_day(int asked, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), RetrySchedule.Pause(3, TimeSpan.FromMinutes(asked)));
}
