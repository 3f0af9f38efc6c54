using System.Globalization;
using SenHub.Documents.House;

namespace SenHub.Documents.Tests.House;

public sealed class HouseStyleTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Every_day_reads_as_the_British_calendar_says_it() =>
        Assert.All(Every.Day, day => Assert.Equal(day.ToString("dddd d MMMM yyyy", English), HouseStyle.Long(day)));

    [Fact]
    public void A_long_date_tells_every_day_from_every_other()
    {
        var days = Every.Day.ToList();

        Assert.Equal(days.Count, days.Select(HouseStyle.Long).Distinct().Count());
        Assert.Equal(days.Count, days.Select(HouseStyle.Brief).Distinct().Count());
    }

    [Fact]
    public void Every_penny_up_to_a_hundred_pounds_is_shown()
    {
        for (var pence = 0; pence <= 10_000; pence++)
            Assert.Equal(FormattableString.Invariant($"£{pence / 100}.{pence % 100:00}"), HouseStyle.Money(pence / 100m));
    }

    [Theory]
    [InlineData("0.125", "£0.13")]
    [InlineData("0.115", "£0.12")]
    [InlineData("1234.5", "£1,234.50")]
    [InlineData("1234567.891", "£1,234,567.89")]
    [InlineData("-5", "\u2212£5.00")]
    [InlineData("-0.004", "£0.00")]
    public void Money_is_rounded_away_from_zero(string pounds, string shown) =>
        Assert.Equal(shown, HouseStyle.Money(decimal.Parse(pounds, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("Tuesday 24 November 2026", HouseStyle.Long(Fixtures.Larkfield.Night));
            Assert.Equal("£1,234.50", HouseStyle.Money(1234.5m));
            Assert.Equal("2 files", HouseStyle.Count(2, "file", "files"));
            Assert.Equal("94.2%", HouseStyle.Percent(94.2m));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_span_with_an_open_end_says_so()
    {
        var day = new DateOnly(2026, 9, 7);

        Assert.Equal("7 Sep 2026 to 8 Sep 2026", HouseStyle.Span(day, day.AddDays(1)));
        Assert.Equal("from 7 Sep 2026", HouseStyle.Span(day, null));
        Assert.Equal("to 7 Sep 2026", HouseStyle.Span(null, day));
        Assert.Equal("Not recorded", HouseStyle.Span(null, null));
    }
}
