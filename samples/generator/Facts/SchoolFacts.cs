using SenHub.Domain.Import;
using SenHub.Samples.Evidence;
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
        var forms = FormRows.OfTheList(world, register, seed);
        var support = new SupportRows(world.Shape.IsPrimary ? provision : []);
        var cycles = new CycleRows(world, register, [.. forms.Pupils, .. support.Cycles().Select(cycle => cycle.Pupil)]);
        return new SencoFacts
        {
            Targets = [.. support.Targets(), .. cycles.Targets()],
            Cycles = [.. support.Cycles(), .. cycles.Cycles(), .. forms.Cycles().Where(cycle => !support.Cycles().Any(own => own.Pupil == cycle.Pupil))],
            Timetable = [.. support.Timetable(), .. world.Shape.IsPrimary ? new WeekRows(provision, support.Pupil).All() : []],
            Plans = plans.Plans(),
            Outcomes = plans.Outcomes(),
            Reviews = reviews.Reviews(),
            Invitees = reviews.Invitees(),
            Views = [.. notes.Views(), .. forms.Views(), .. cycles.Views()],
            Progress = new ProgressRows(world, register, seed).All(),
            Stories = [.. notes.Stories(), .. forms.Stories(), .. cycles.Stories()],
            Involvements = [.. notes.Involvements(), .. forms.Involvements()],
            Evidence = new EvidenceRows(world, register).All(),
            Requests = [.. restricted.Requests(), .. forms.Requests()],
            Provision = provision,
            Sessions = new SessionRows(world, register, seed).For(provision),
            Restrictions = restricted.People(),
            Consents = [.. restricted.Consents(), .. forms.Consents()],
            Health = forms.Health(),
            Rates = Offices.Rates(),
            Calendar = SampleNight.Calendar,
            Agencies = Offices.Agencies(world.Shape),
            Staff = Offices.Staff(world.Shape),
        };
    }
}
