using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class SendingWindowTests
{
    private const string EarlyDigest = "2026-11-23T06:30";

    [Theory]
    [InlineData("2026-11-23T06:31", "2026-11-23T09:30", "before it opens")]
    [InlineData("2026-11-23T09:30", "2026-11-23T09:30", "the moment it opens")]
    [InlineData("2026-11-23T15:29", "2026-11-23T15:29", "the last minute")]
    [InlineData("2026-11-23T15:30", "2026-11-24T09:30", "the moment it closes")]
    [InlineData("2026-11-26T16:00", "2026-11-30T09:30", "over an INSET day and a weekend")]
    [InlineData("2026-12-18T16:00", "2027-01-05T09:30", "over Christmas")]
    [InlineData("2027-04-30T16:00", "2027-05-04T09:30", "over a bank holiday")]
    public void It_opens_on_the_schools_own_days(string now, string opens, string because) =>
        Assert.True(At(opens) == Window.NextOpening(At(now), A.Calendar, At(EarlyDigest)), because);

    [Theory]
    [InlineData("2026-11-23T08:00", "2026-11-23T10:00")]
    [InlineData("2026-11-23T13:29", "2026-11-23T15:29")]
    [InlineData("2026-11-23T13:30", "2026-11-24T09:30")]
    public void It_waits_until_the_digest_has_been_out_for_two_hours(string digest, string opens) =>
        Assert.Equal(At(opens), Window.NextOpening(At("2026-11-23T09:30"), A.Calendar, At(digest)));

    [Fact]
    public void While_no_digest_is_out_nothing_leaves()
    {
        Assert.Null(Window.NextOpening(At("2026-11-23T10:00"), A.Calendar, digestSent: null));
        Assert.False(Window.IsOpen(At("2026-11-23T10:00"), A.Calendar, digestSent: null));
    }

    [Fact]
    public void Minute_by_minute_it_is_open_for_six_hours_of_a_school_day_and_never_on_another() =>
        Assert.All(new DaySpan(A.Day("2026-11-23"), A.Day("2026-11-29")).Days(), day =>
        {
            var open = Enumerable.Range(0, 24 * 60).Count(minute => Window.IsOpen(day.ToDateTime(default).AddMinutes(minute), A.Calendar, At(EarlyDigest)));

            Assert.Equal(A.Calendar.IsSchoolDay(day) ? 360 : 0, open);
        });

    [Fact]
    public void Where_no_calendar_says_working_days_do() =>
        Assert.Equal(At("2026-11-23T09:30"), Window.NextOpening(At("2026-11-21T10:00"), SchoolCalendar.None, At("2026-11-20T06:30")));

    private static SendingWindow Window => SendingWindow.Default;

    private static DateTime At(string local) => DateTime.ParseExact(local, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
