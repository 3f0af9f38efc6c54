using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The routes of a phase transfer, and the last day for the plan that names the next place (reg 18; PT-01 to 03).</summary>
public static class PhaseRoutes
{
    /// <summary>Nursery to Reception.</summary>
    public const string EarlyYearsToSchool = "early_years_to_school";

    /// <summary>Out of an infant school.</summary>
    public const string InfantToJunior = "infant_to_junior";

    /// <summary>Out of a first school.</summary>
    public const string PrimaryToMiddle = "primary_to_middle";

    /// <summary>Out of a middle school.</summary>
    public const string MiddleToSecondary = "middle_to_secondary";

    /// <summary>Year 6 with nothing else said.</summary>
    public const string PrimaryToSecondary = "primary_to_secondary";

    /// <summary>Year 11 with nothing else said.</summary>
    public const string SecondaryToPost16 = "secondary_to_post16_institution";

    /// <summary>Between post-16 institutions.</summary>
    public const string Post16ToPost16 = "post16_to_post16";

    /// <summary>Every route.</summary>
    public static IReadOnlyList<string> All { get; } =
        [EarlyYearsToSchool, InfantToJunior, PrimaryToMiddle, PrimaryToSecondary, MiddleToSecondary, SecondaryToPost16, Post16ToPost16];

    /// <summary>The step of a route.</summary>
    public static RuleStep Step(string route) => route switch
    {
        SecondaryToPost16 => PhaseTransferSteps.College,
        Post16ToPost16 => PhaseTransferSteps.BetweenColleges,
        _ => PhaseTransferSteps.Schools,
    };

    /// <summary>Last day for the plan: 14 February, 30 March, or five months before.</summary>
    public static DateOnly PlanBy(string route, DateOnly transfer) => route switch
    {
        SecondaryToPost16 => new(transfer.Year, 3, 30),
        Post16ToPost16 => transfer.AddMonths(-5),
        _ => new(transfer.Year, 2, 14),
    };

    /// <summary>Last day for the notice: eight weeks before the plan (PT-04).</summary>
    public static DateOnly NoticeBy(DateOnly plan) => plan.AddDays(-56);

    /// <summary>Last day for the meeting: four weeks before the notice (PT-04).</summary>
    public static DateOnly MeetingBy(DateOnly plan) => plan.AddDays(-84);

    /// <summary>The coming 1 September after a day's school year.</summary>
    public static DateOnly NextSeptember(DateOnly day) => SchoolYear.Of(day).To.AddDays(1);
}
