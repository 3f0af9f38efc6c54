using System.Globalization;
using SenHub.Domain.Reviews;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Results over up to three years, each measure compared only with itself.</summary>
internal sealed class ProgressRows(SchoolWorld world, Register register, int seed)
{
    private static readonly DateOnly[] TestDays = [new(2024, 11, 13), new(2025, 11, 12), new(2026, 11, 4)];

    // Months; reading tests measure no lower.
    private const int LowestReadingAge = 60;

    /// <summary>All measures for children with plans, reading for the others who were old enough.</summary>
    public IReadOnlyList<ProgressRow> All() =>
        [.. world.WithSen.SelectMany(child => Measures(child).SelectMany(measure => Series(child, measure)))];

    private static IEnumerable<string[]> Measures(Child child)
    {
        var all = Texts.Rows("measures").Where(row => row[3] == "-" || row[3] == child.Sen!.Area);
        if (Year(child) < 2)
            return all.Where(row => row[1] == "count").Take(1);
        return child.Sen!.Plan is null ? all.Take(1) : all;
    }

    private IEnumerable<ProgressRow> Series(Child child, string[] measure)
    {
        var dice = Sentences.DiceFor(seed, child, measure[0]);
        var behind = dice.Between(14, 38);
        var start = dice.Between(11, 20);
        var standard = dice.Between(68, 84);
        var days = TestDays.Where(day => day.Year > world.Shape.Years.First(year => year.NcYear == child.NcYear).ReceptionYear || day.Year == SampleNight.Year);
        foreach (var day in days.Where(day => day >= child.Entry))
        {
            var years = day.Year - TestDays[0].Year;
            standard += dice.Between(-1, 3);
            yield return measure[1] switch
            {
                "age" => Row(child, measure[0], day, AgeText(Math.Max(LowestReadingAge, MonthsOld(child, day) - behind + (2 * years))), null),
                "score" => Row(child, measure[0], day, Text(start + (4 * years)), Text(standard)),
                _ => Row(child, measure[0], day, Text(start + (Number(measure[2]) * years)), null),
            };
        }
    }

    private ProgressRow Row(Child child, string measure, DateOnly on, string result, string? standardised) =>
        new(register.Ref(child), measure, on, result, standardised);

    private static int MonthsOld(Child child, DateOnly day) => ((day.Year - child.BornOn.Year) * 12) + day.Month - child.BornOn.Month;

    // Years and months, as reading tests give them; 7.04 would be read as a fraction.
    private static string AgeText(int months) => string.Create(CultureInfo.InvariantCulture, $"{months / 12}:{months % 12:00}");

    private static int Year(Child child) => child.NcYear == "R" ? 0 : Number(child.NcYear);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
