using SenHub.Domain.Import;
using SenHub.Samples.Facts;
using SenHub.Samples.World;

namespace SenHub.Bench.Night.Trust;

/// <summary>What the SENCo's files of a school of the trust say: the rows of the samples' generator, without the cases that the samples show on purpose.</summary>
internal static class TrustFacts
{
    // One referral for so many children with SEN support.
    private const int SupportedForOneForm = 40;

    /// <summary>The four files' rows.</summary>
    public static SencoFacts Of(SchoolWorld world, Register register, int seed)
    {
        var plans = new PlanRows(world, register, seed);
        var reviews = new ReviewRows(world, register, seed);
        var notes = new NoteRows(world, register, seed);
        var provision = new ProvisionRows(world, register, seed).All();
        var forms = new FormRows(world, register, seed, Forms(world));
        var cycles = new CycleRows(world, register, [.. forms.Pupils]);
        return new SencoFacts
        {
            Targets = cycles.Targets(),
            Cycles = [.. cycles.Cycles(), .. forms.Cycles()],
            Timetable = world.Shape.IsPrimary ? new WeekRows(provision, null).All() : [],
            Plans = plans.Plans(),
            Outcomes = plans.Outcomes(),
            Reviews = reviews.Reviews(),
            Invitees = reviews.Invitees(),
            Views = [.. notes.Views(), .. forms.Views(), .. cycles.Views()],
            Progress = new ProgressRows(world, register, seed).All(),
            Stories = [.. notes.Stories(), .. forms.Stories(), .. cycles.Stories()],
            Involvements = [.. notes.Involvements(), .. forms.Involvements()],
            Requests = forms.Requests(),
            Provision = provision,
            Sessions = new SessionRows(world, register, seed).For(provision),
            // The hub asks for a scan where one is named; none of ours is scanned.
            Consents = [.. forms.Consents().Select(consent => consent with { SignedFile = null }), .. world.WithSen.Where(Giver.IsYoung).Select(child => Giver.ToParents(child, register))],
            Health = forms.Health(),
            Rates = Offices.Rates(),
            Calendar = SampleNight.Calendar,
            Agencies = Offices.Agencies(world.Shape),
            Staff = Offices.Staff(world.Shape),
        };
    }

    // Each form's own words, for a child with its need.
    private static List<(string[] Row, Child Child)> Forms(SchoolWorld world)
    {
        var left = world.Children.Where(child => child.Sen is { Plan: null } && child.Adults.Count > 0 && child.Adults.All(adult => adult.HasResponsibility)).ToList();
        var chosen = new List<(string[], Child)>();
        foreach (var row in Texts.Rows("forms").Where(row => row[0] != "ehcna").Take(1 + (left.Count / SupportedForOneForm)))
        {
            if (left.Find(child => child.Sen!.Needs[0] == row[1]) is not { } child)
                continue;
            left.Remove(child);
            chosen.Add((row, child));
        }

        return chosen;
    }
}
