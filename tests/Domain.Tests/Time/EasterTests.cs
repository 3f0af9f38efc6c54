using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class EasterTests
{
    [Fact]
    public void Easter_agrees_with_the_full_moon_tables_as_far_as_a_calendar_reaches() =>
        Assert.All(Enumerable.Range(1583, 9999 - 1583 + 1), year => Assert.Equal(ByTheMoon(year), Easter.Sunday(year)));

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2028-04-16")]
    [InlineData("2029-04-01")]
    [InlineData("2030-04-21")]
    public void Easter_is_as_printed_in_the_rulebook(string day) => Assert.Equal(A.Day(day), Easter.Sunday(A.Day(day).Year));

    // Clavius's rule as the Book of Common Prayer tells it: golden number, epact, paschal full moon, the Sunday after it.
    private static DateOnly ByTheMoon(int year)
    {
        var golden = year % 19 + 1;
        var century = year / 100 + 1;
        var solar = 3 * century / 4 - 12;
        var lunar = (8 * century + 5) / 25 - 5;
        var epact = ((11 * golden + 20 + lunar - solar) % 30 + 30) % 30;
        if ((epact == 25 && golden > 11) || epact == 24)
            epact++;
        var moon = 44 - epact < 21 ? 74 - epact : 44 - epact;
        var day = new DateOnly(year, 3, 1).AddDays(moon - 1);
        return day.AddDays(7 - (int)day.DayOfWeek);
    }
}
