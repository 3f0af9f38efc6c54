using SenHub.Documents.House;

namespace SenHub.Documents.Tests.House;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2016-03-03")]
    [InlineData("2016-02-29")]
    [InlineData("2014-08-31")]
    public void An_age_grows_by_one_year_on_each_birthday_and_on_no_other_day(string born)
    {
        var bornOn = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture);
        var birthdays = 0;

        foreach (var day in Every.Day.Where(day => day > bornOn))
        {
            if (IsBirthday(bornOn, day))
                birthdays++;
            Assert.Equal(birthdays, Age.On(bornOn, day).Years);
        }
    }

    [Theory]
    [InlineData("2016-03-03", "2026-11-24", "10 years 8 months")]
    [InlineData("2016-03-03", "2026-03-03", "10 years")]
    [InlineData("2016-03-03", "2026-03-02", "9 years 11 months")]
    [InlineData("2025-10-24", "2026-11-24", "1 year 1 month")]
    [InlineData("2026-11-25", "2026-11-24", "0 years")]
    public void An_age_reads_in_years_and_months(string born, string day, string words) =>
        Assert.Equal(words, Age.On(Parse(born), Parse(day)).ToString());

    // DP-06: somebody born on 29 February has a birthday on 1 March in a common year.
    private static bool IsBirthday(DateOnly born, DateOnly day) => born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year)
        ? day is { Month: 3, Day: 1 }
        : (day.Month, day.Day) == (born.Month, born.Day);

    private static DateOnly Parse(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
