using SenHub.Domain.Reviews;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Views, stories and services of the children with plans.</summary>
internal sealed class NoteRows(SchoolWorld world, Register register, int seed)
{
    private static readonly DateOnly Gathered = new(2026, 11, 4);
    private static readonly DateOnly Written = new(2026, 9, 18);

    /// <summary>The pupil's and the parents' views where a review is booked or was held.</summary>
    public IReadOnlyList<ViewRow> Views() =>
        [.. world.WithPlan.Where(child => child.Sen!.Plan!.Meeting is not null).SelectMany(Views)];

    /// <summary>Strengths, needs, history and what matters.</summary>
    public IReadOnlyList<StoryRow> Stories() => [.. world.WithPlan.SelectMany(child => Stories(child, register.Ref(child), seed))];

    /// <summary>One service for each area of need.</summary>
    public IReadOnlyList<InvolvementRow> Involvements() => [.. world.WithPlan.SelectMany(Involvements)];

    private IEnumerable<ViewRow> Views(Child child)
    {
        var dice = Sentences.DiceFor(seed, child, "views");
        var on = child.Sen!.Plan!.Meeting < Gathered ? child.Sen.Plan.Meeting!.Value.AddDays(-12) : Gathered;
        var rows = Sentences.OfArea("views", child.Sen.Area);
        foreach (var whose in new[] { "Pupil", "Parent" })
            yield return new ViewRow(register.Ref(child), whose, on, dice.Pick([.. rows.Where(row => row[1] == whose)])[2], Offices.Deputy(world.Shape));
    }

    /// <summary>A child's story: one sentence a heading, and one for each area of need.</summary>
    public static IEnumerable<StoryRow> Stories(Child child, Domain.Roll.PupilRef pupil, int seed)
    {
        var dice = Sentences.DiceFor(seed, child, "stories");
        var rows = Texts.Rows("stories");
        foreach (var heading in new[] { "Strengths", "History", "What matters to me" })
            yield return new StoryRow(pupil, heading, null, dice.Pick([.. rows.Where(row => row[0] == heading)])[2], Written);
        foreach (var heading in new[] { StoryHeadings.HowToSupport, StoryHeadings.WhenUpset, StoryHeadings.KeyAdult, StoryHeadings.AccessArrangements })
            yield return new StoryRow(pupil, heading, null, rows.First(row => row[0] == heading && (row[1] == "-" || row[1] == child.Sen!.Area))[2], Written);
        foreach (var area in child.Sen!.Needs.Select(Area.Of).Distinct())
            yield return new StoryRow(pupil, "Needs", Area.Name(area), rows.First(row => row[0] == "Needs" && row[1] == area)[2], Written);
    }

    /// <summary>The service that works in an area of need.</summary>
    public static string Service(string area) => area switch
    {
        "CI" => "Norchester Speech and Language Therapy",
        "SP" => "Norchester Sensory and Physical Service",
        _ => Trap.Psychology,
    };

    private IEnumerable<InvolvementRow> Involvements(Child child)
    {
        var dice = Sentences.DiceFor(seed, child, "services");
        return child.Sen!.Needs.Select(need => Service(Area.Of(need))).Distinct().Select(service =>
            new InvolvementRow(register.Ref(child), service, null, new DateOnly(2026, 9, dice.Between(14, 25)), new DateOnly(2026, 1, dice.Between(12, 23))));
    }
}
