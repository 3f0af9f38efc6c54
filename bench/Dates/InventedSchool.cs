using SenHub.Domain;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.TestKit;

namespace SenHub.Bench.Dates;

/// <summary>A school as England's are on average: 5 in 100 pupils with a plan, 14 with SEN support, and the sheets of a SENCo who keeps up with most of it.</summary>
internal sealed class InventedSchool
{
    /// <summary>Pupils of one school.</summary>
    public const int Size = 500;

    /// <summary>The night that is computed.</summary>
    public static readonly DateOnly Night = new(2026, 11, 20);

    private static readonly string[] Primary = ["R", "1", "2", "3", "4", "5", "6"];
    private static readonly string[] Secondary = ["7", "8", "9", "10", "11", "12", "13"];

    /// <summary>School number N; the same each time.</summary>
    public InventedSchool(int number)
    {
        var chance = new Random(number);
        var years = number % 2 == 0 ? Primary : Secondary;
        var plans = new List<EhcPlan>();
        var reviews = new List<ReviewMeeting>();
        var cycles = new List<SupportCycle>();
        var pupils = new Pupil[Size];
        for (var at = 0; at < Size; at++)
        {
            var reference = PupilRef.Make("BN", at + 1);
            var year = chance.Next(years.Length);
            var status = chance.Next(100) switch { < 5 => SenStatus.Plan, < 19 => SenStatus.Support, _ => SenStatus.None };
            pupils[at] = A.Child(at + 1) with
            {
                Ref = reference,
                NcYear = years[year],
                BornOn = new DateOnly(2022 - year - (number % 2 * 7), 9, 1).AddDays(-chance.Next(365)),
                Sen = new SenRecord { Status = status, Since = status == SenStatus.Support ? Night.AddDays(-chance.Next(900)) : null },
                Contacts = [],
            };
            if (status == SenStatus.Plan)
                Plan(chance, reference, plans, reviews);
            else if (status == SenStatus.Support)
                cycles.AddRange(Enumerable.Range(1, chance.Next(4)).Select(cycle => new SupportCycle { Pupil = reference, Number = cycle, Start = Night.AddDays(-90), ParentsMet = Night.AddDays(-chance.Next(120)) }));
        }

        Roll = A.RollOf(pupils);
        Facts = A.Facts with { Plans = plans, Reviews = reviews, Cycles = cycles };
    }

    /// <summary>Its roll.</summary>
    public SchoolRoll Roll { get; }

    /// <summary>Its sheets.</summary>
    public SencoFacts Facts { get; }

    /// <summary>The same facts as the calculator takes them, for the pupils with a plan or SEN support.</summary>
    public IEnumerable<CaseFacts> Cases() =>
        from pupil in Roll.Pupils
        where pupil.Sen.Status != SenStatus.None
        let plan = Facts.Plans.FirstOrDefault(plan => plan.Pupil == pupil.Ref)
        select new CaseFacts
        {
            AsOf = Night,
            Calendar = Facts.Calendar,
            BornOn = pupil.BornOn,
            AnnualReview = plan is null ? null : new() { PlanMade = plan.PlanMade, LastReviewMeeting = plan.LastReviewMeeting, LastReviewCompleted = plan.LastDecisionNotified },
            SenSupport = plan is null ? new([.. Facts.Cycles.Where(cycle => cycle.Pupil == pupil.Ref).Select(cycle => cycle.ParentsMet!.Value)], null) : null,
        };

    private static void Plan(Random chance, PupilRef reference, List<EhcPlan> plans, List<ReviewMeeting> reviews)
    {
        var made = Night.AddDays(-chance.Next(30, 1500));
        DateOnly? last = made < Night.AddDays(-365) ? Night.AddDays(-chance.Next(20, 380)) : null;
        plans.Add(new() { Pupil = reference, Authority = "Norchester", PlanMade = made, LastReviewMeeting = last, LastDecisionNotified = last?.AddDays(28) is { } decided && decided <= Night ? decided : null });
        if (chance.Next(10) < 4)
            reviews.Add(new() { Pupil = reference, Meeting = Night.AddDays(chance.Next(1, 90)), Invited = chance.Next(2) == 0 ? Night.AddDays(-1) : null });
    }
}
