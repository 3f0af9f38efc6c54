using SenHub.Domain.Import;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Everything that the SENCo's four files of a school say.</summary>
internal static class SchoolFacts
{
    public static SencoFacts Of(SchoolWorld world, Register register, int seed)
    {
        var plans = new PlanRows(world, register, seed);
        var reviews = new ReviewRows(world, register, seed);
        var notes = new NoteRows(world, register, seed);
        var restricted = new RestrictedRows(world, register);
        var provision = new ProvisionRows(world, register, seed).All();
        var support = new SupportRows(world.Shape.IsPrimary ? provision : []);
        var cycles = new CycleRows(world, register, support.Pupil);
        return new SencoFacts
        {
            Targets = [.. support.Targets(), .. cycles.Targets()],
            Cycles = [.. support.Cycles(), .. cycles.Cycles()],
            Timetable = [.. support.Timetable(), .. world.Shape.IsPrimary ? new WeekRows(provision, support.Pupil).All() : []],
            Plans = plans.Plans(),
            Outcomes = plans.Outcomes(),
            Reviews = reviews.Reviews(),
            Invitees = reviews.Invitees(),
            Views = [.. notes.Views(), .. cycles.Views()],
            Progress = new ProgressRows(world, register, seed).All(),
            Stories = [.. notes.Stories(), .. cycles.Stories()],
            Involvements = notes.Involvements(),
            Requests = restricted.Requests(),
            Provision = provision,
            Sessions = new SessionRows(world, register, seed).For(provision),
            Restrictions = restricted.People(),
            Consents = restricted.Consents(),
            Rates = Offices.Rates(),
            Calendar = SampleNight.Calendar,
            Agencies = Offices.Agencies(world.Shape),
            Staff = Offices.Staff(world.Shape),
        };
    }
}
