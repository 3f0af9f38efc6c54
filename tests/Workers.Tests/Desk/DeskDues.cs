using SenHub.Adapters.Storage;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.TestKit;
using SenHub.Workers.Tests.RedTeam;

namespace SenHub.Workers.Tests.Desk;

/// <summary>Due items of a girl of year 5, a boy of year 3 and the whole school, in the place of what the small school's night worked out.</summary>
internal static class DeskDues
{
    /// <summary>Stands in the arithmetic of the girl's item.</summary>
    public const string Hers = "the plan was reviewed a year and a week ago";

    /// <summary>Stands in the arithmetic of the boy's item.</summary>
    public const string His = "the plan was reviewed a year ago less ten days";

    /// <summary>The fact that another of her dates hangs on.</summary>
    public const string MissingOfHers = "the date of the final plan is not on the sheet";

    /// <summary>Before any page is asked for.</summary>
    public static async Task PutAsync(DeskMorning morning)
    {
        var night = (await morning.School.Get<ILedger>().LastNightAsync(SmallSchool.Number, default))!;
        await morning.School.Deliveries.PlanAsync(night, new Saving { Snapshots = [new(Kept.Due, Items(morning.School.Roll))] }, default);
    }

    private static List<DueItem> Items(SchoolRoll roll) =>
    [
        Meeting(SmallWorld.Girl(roll), DueStatus.Overdue, "2026-11-18", Hers),
        Meeting(roll.Pupils.Single(pupil => pupil.Upn == A.Upn(2)).Ref, DueStatus.Due, "2026-12-04", His),
        DueItem.Undated(AnnualReviewSteps.Meeting, MissingOfHers) with { Pupil = SmallWorld.Girl(roll) },
    ];

    private static DueItem Meeting(PupilRef pupil, DueStatus status, string last, string basis) => DueItem.Undated(AnnualReviewSteps.Meeting, basis) with
    {
        Pupil = pupil,
        Status = status,
        LastLawfulDay = A.Day(last),
        StaffTarget = A.Day(last),
    };
}
