namespace SenHub.Samples.World;

/// <summary>Plans that are drawn: reviewed in the past months, none due soon.</summary>
internal static class DrawnPlans
{
    private static readonly string[][] Needs =
        [["ASD"], ["ASD", "SLCN"], ["SEMH"], ["SEMH", "SPLD"], ["MLD"], ["MLD", "SLCN"], ["SPLD"], ["SLCN"], ["PD"], ["HI"], ["VI"], ["SLD"], ["DS", "SLCN"], ["MSI"], ["PMLD", "PD"]];

    /// <summary>One plan for a year of the school.</summary>
    public static PlanCase Draw(SchoolShape shape, Dice dice)
    {
        var reviewed = Weekday(new DateOnly(2026, 3, 2).AddDays(dice.Below(130)));
        return new PlanCase
        {
            Key = "drawn",
            Year = dice.Pick(shape.Years).NcYear,
            Needs = dice.Pick(Needs),
            Authority = dice.Chance(75) ? "Norchester" : "Wexmoor",
            Made = Weekday(reviewed.AddYears(-dice.Between(1, 6)).AddDays(-dice.Between(0, 20))),
            LastReview = reviewed,
            LastDecision = Weekday(reviewed.AddDays(dice.Between(18, 27))),
            TopUp = dice.Chance(80) ? dice.Between(15, 75) * 100m : null,
        };
    }

    // Meetings and letters fall on Monday to Friday.
    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
