using SenHub.Domain.Reviews;
using SenHub.Samples.World;

namespace SenHub.Samples.Facts;

/// <summary>Plans and their outcomes, line by line.</summary>
internal sealed class PlanRows(SchoolWorld world, Register register, int seed)
{
    private const int OutcomesInPrimaryArea = 2;

    /// <summary>One row a plan.</summary>
    public IReadOnlyList<EhcPlan> Plans() => [.. world.WithPlan.Select(child => Plan(child, child.Sen!.Plan!))];

    /// <summary>Two outcomes in the area of the primary need, one in the area of the second or a neighbouring one.</summary>
    public IReadOnlyList<PlanOutcome> Outcomes() => [.. world.WithPlan.SelectMany(Outcomes)];

    private EhcPlan Plan(Child child, PlanCase plan) => new()
    {
        Pupil = register.Ref(child),
        Authority = plan.Authority,
        PlanMade = plan.Made,
        LastReviewMeeting = plan.LastReview,
        LastDecisionNotified = plan.LastDecision,
        AmendedPlanIssued = plan.Amended,
        TopUpPerYear = plan.TopUp,
        PupilPremium = child.CareAuthority is not null || Sentences.DiceFor(seed, child, "premium").Chance(30),
    };

    private IEnumerable<PlanOutcome> Outcomes(Child child)
    {
        var dice = Sentences.DiceFor(seed, child, "outcomes");
        var sen = child.Sen!;
        var second = sen.Needs.Select(Area.Of).FirstOrDefault(area => area != sen.Area) ?? (sen.Area == "SE" ? "CL" : "SE");
        var rows = dice.Shuffle(Sentences.OfArea("outcomes", sen.Area)).Take(OutcomesInPrimaryArea)
            .Append(dice.Pick(Sentences.OfArea("outcomes", second)));
        return rows.Select((row, at) => Outcome(child, at + 1, row));
    }

    private PlanOutcome Outcome(Child child, int number, string[] row) => new()
    {
        Pupil = register.Ref(child),
        Number = number,
        Area = Area.Name(row[0]),
        Outcome = Sentences.About(child, row[1]),
        ProvisionSpecified = row[2],
        ProvisionDelivered = row[3],
        Progress = row[4],
        Evidence = row[5],
        Met = row[6],
        NextTarget = row[7],
    };
}
