namespace SenHub.Domain.Provision.Register;

/// <summary>School census days by rule of thumb (NEED-05): first Thursday of October, third Thursdays of January and May. Confirm them against the DfE's dates each year.</summary>
/// <param name="Spring">The one that takes need types and ranks.</param>
public sealed record CensusDays(DateOnly Autumn, DateOnly Spring, DateOnly Summer)
{
    /// <summary>Those of a school year.</summary>
    /// <param name="startYear">The year in which it began.</param>
    public static CensusDays Of(int startYear) => new(Thursday(startYear, 10, 1), Thursday(startYear + 1, 1, 3), Thursday(startYear + 1, 5, 3));

    private static DateOnly Thursday(int year, int month, int which)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)DayOfWeek.Thursday - (int)first.DayOfWeek + 7) % 7) + (7 * (which - 1)));
    }
}
