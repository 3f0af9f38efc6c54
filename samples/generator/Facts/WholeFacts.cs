using SenHub.Domain.Import;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Roll;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>What the SENCo's files of a school say, with what is missing for some children with needs typed for all of them.</summary>
internal static class WholeFacts
{
    private static readonly DateOnly Set = new(2026, 9, 14), Due = new(2026, 12, 11);

    /// <summary>The facts with rows added for whoever has none of the kind.</summary>
    public static SencoFacts Of(SchoolWorld world, Register register, SencoFacts facts, int seed)
    {
        var forms = FormRows.OfEverybody(world, register, seed);
        return facts with
        {
            Requests = Added(facts.Requests, forms.Requests(), row => (row.Pupil, row.Kind)),
            Consents = Added(facts.Consents, forms.Consents(), row => (row.Pupil, row.Purpose, row.Recipient)),
            Views = Added(facts.Views, forms.Views(), row => (row.Pupil, row.Whose)),
            Stories = Added(facts.Stories, world.WithSen.SelectMany(child => NoteRows.Stories(child, register.Ref(child), seed)), row => (row.Pupil, row.Heading, row.Area)),
            Involvements = Added(facts.Involvements, forms.Involvements(), row => row.Pupil),
            Health = Added(facts.Health, forms.Health(), row => row.Pupil),
            Cycles = Added(facts.Cycles, forms.Cycles(), row => (row.Pupil, row.Number)),
            Targets = Added(facts.Targets, world.WithSen.Select(child => Target(child, register.Ref(child))), row => row.Pupil),
        };
    }

    private static IReadOnlyList<T> Added<T, TKey>(IReadOnlyList<T> had, IEnumerable<T> more, Func<T, TKey> key)
    {
        var keys = had.Select(key).ToHashSet();
        return [.. had, .. more.Where(row => !keys.Contains(key(row))).DistinctBy(key)];
    }

    private static PlanTarget Target(Child child, PupilRef pupil)
    {
        var words = Texts.Rows("support").First(row => row[0] == child.Sen!.Area);
        return new()
        {
            Pupil = pupil,
            Area = Area.Name(child.Sen!.Area),
            Level = TargetLevel.Term,
            Words = words[10],
            Measure = words[11],
            Baseline = words[12],
            Strategy = words[13],
            Owner = "Class teacher",
            SetOn = Set,
            DueBy = Due,
        };
    }
}
