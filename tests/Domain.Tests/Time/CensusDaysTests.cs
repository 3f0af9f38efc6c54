using SenHub.Domain.Tests.Cases;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Time;

public sealed class CensusDaysTests
{
    [Fact]
    public void They_are_as_the_rulebook_works_them_out()
    {
        var example = Case.Of("EX57");

        Assert.Equal([example.Expected("autumn")!.Value, example.Expected("spring")!.Value, example.Expected("summer")!.Value], CensusDays.Of(2026));
    }

    [Fact]
    public void Each_is_the_first_or_third_Thursday_of_its_month() =>
        Assert.All(Enumerable.Range(2014, 28), year =>
        {
            DateOnly[] counted =
            [
                Thursdays(year, 10).First(),
                Thursdays(year + 1, 1).ElementAt(2),
                Thursdays(year + 1, 5).ElementAt(2),
            ];

            Assert.Equal(counted, CensusDays.Of(year));
        });

    private static IEnumerable<DateOnly> Thursdays(int year, int month) =>
        new DaySpan(new(year, month, 1), new(year, month, DateTime.DaysInMonth(year, month))).Days().Where(day => day.DayOfWeek == DayOfWeek.Thursday);
}
