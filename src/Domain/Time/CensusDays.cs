namespace SenHub.Domain.Time;

/// <summary>The days of the school census by rule of thumb (NEED-05): to be confirmed against the DfE's own dates each year.</summary>
public static class CensusDays
{
    /// <summary>The first Thursday in October, the third in January and the third in May of a school year.</summary>
    /// <param name="startYear">Calendar year in which the school year begins.</param>
    public static IReadOnlyList<DateOnly> Of(int startYear) =>
        [Thursday(startYear, 10, 1), Thursday(startYear + 1, 1, 3), Thursday(startYear + 1, 5, 3)];

    private static DateOnly Thursday(int year, int month, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((DayOfWeek.Thursday - first.DayOfWeek + 7) % 7 + 7 * (number - 1));
    }
}
