using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class NightScheduleTests
{
    private static readonly TimeOnly NightAt = new(18, 30);
    private static readonly TimeOnly DigestAt = new(6, 30);
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public void A_new_hub_waits_for_its_first_evening()
    {
        Assert.Null(Next(null, "2026-11-22T18:29"));

        Assert.Equal(new NightDue(Sunday, Missed: false, SendsDigest: true), Next(null, "2026-11-22T18:30"));
    }

    [Fact]
    public void A_night_is_run_once()
    {
        Assert.Null(Next(Sunday, "2026-11-22T23:59"));
        Assert.Null(Next(Sunday, "2026-11-23T18:29"));

        Assert.Equal(Sunday.AddDays(1), Next(Sunday, "2026-11-23T18:30")!.Value.Night);
    }

    [Fact]
    public void A_night_run_late_but_before_its_morning_is_not_missed()
    {
        var due = Next(Sunday.AddDays(-1), "2026-11-23T02:00");

        Assert.Equal(new NightDue(Sunday, Missed: false, SendsDigest: true), due);
    }

    [Fact]
    public void Missed_nights_come_in_order_and_only_the_newest_sends_a_digest()
    {
        var first = Next(Sunday.AddDays(-3), "2026-11-23T09:00");
        var second = Next(Sunday.AddDays(-2), "2026-11-23T09:00");
        var third = Next(Sunday.AddDays(-1), "2026-11-23T09:00");

        Assert.Equal(new NightDue(Sunday.AddDays(-2), Missed: true, SendsDigest: false), first);
        Assert.Equal(new NightDue(Sunday.AddDays(-1), Missed: true, SendsDigest: false), second);
        Assert.Equal(new NightDue(Sunday, Missed: true, SendsDigest: true), third);
    }

    [Fact]
    public void A_hub_that_was_off_for_a_year_catches_up_a_month()
    {
        var due = Next(Sunday.AddYears(-1), "2026-11-23T09:00");

        Assert.Equal(Sunday.AddDays(-29), due!.Value.Night);
    }

    private static NightDue? Next(DateOnly? last, string localNow) =>
        NightSchedule.Next(last, DateTime.Parse(localNow, System.Globalization.CultureInfo.InvariantCulture), NightAt, DigestAt);
}
