using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Time;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Deliveries;

/// <summary>A delivery for outside is first looked at when a look can let it go, and is not a moment late for it.</summary>
public sealed class SendingTimeTests
{
    private static readonly DateOnly Night = SmallSchool.FirstNight;
    private static readonly DateTimeOffset Opening = At(Night.AddDays(1), 9, 30);

    [Fact]
    public async Task In_the_evening_the_first_look_is_when_the_window_opens_after_the_digest_and_what_any_look_would_have_found()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var outside = await school.OutsideAsync();

        Assert.NotEmpty(outside);
        foreach (var delivery in outside)
        {
            Assert.Equal(Opening, First(school, delivery));
            Assert.Equal(Opening, await school.Get<SendingTime>().WaitAsync(delivery, default));
        }

        Assert.Null(First(school, outside[0] with { Recipient = outside[0].Recipient with { Class = RecipientClass.Senco } }));
        await school.DayAsync(Night);
        Assert.All(await school.OutsideAsync(), delivery => Assert.InRange(delivery.SentAt!.Value, Opening, Opening.AddMinutes(5)));
    }

    [Fact]
    public async Task Where_no_school_is_kept_the_day_after_it_waits_for_the_next_school_day()
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var delivery = (await school.OutsideAsync())[0];
        var closed = new SchoolCalendar([new DaySpan(Night.AddDays(-20), Night.AddDays(20))], [], [Night.AddDays(1)]);

        Assert.Equal(At(Night.AddDays(2), 9, 30), school.Get<SendingTime>().FirstLook(delivery, closed));
    }

    [Theory]
    [InlineData(6, 29, false)]
    [InlineData(6, 30, true)] // The digest's hour is over: whether it went is asked at once, and no later.
    [InlineData(10, 0, true)]
    public async Task Once_the_digests_hour_is_over_it_is_looked_at_at_once(int hour, int minute, bool isAtOnce)
    {
        await using var school = await SmallSchool.OpenAsync();
        await school.NightAsync(Night);
        var delivery = (await school.OutsideAsync())[0];

        school.Time.MoveTo(At(Night.AddDays(1), hour, minute));

        Assert.Equal(isAtOnce ? null : Opening, First(school, delivery));
    }

    private static DateTimeOffset? First(SmallSchool school, Delivery delivery) => school.Get<SendingTime>().FirstLook(delivery, SchoolCalendar.None);

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => HubClock.ToMoment(day.ToDateTime(new TimeOnly(hour, minute)));
}
