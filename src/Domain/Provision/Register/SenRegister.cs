using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision.Register;

/// <summary>Something wrong with the register: whose, and what at which place. A warning is accepted all the same.</summary>
public sealed record RegisterFinding(PupilRef Pupil, Fault Fault, bool IsWarning);

/// <summary>The SEN register of a night (SUP-06: no statute asks for one, everybody does): who has support or a plan, who is monitored, and what does not fit together.</summary>
public sealed record SenRegister
{
    /// <summary>Before the first night.</summary>
    public static SenRegister None { get; } = new() { AsOf = DateOnly.MinValue, Entries = [], Monitored = [], Findings = [] };

    /// <summary>The night.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Pupils with SEN support or a plan, by reference; leavers are out.</summary>
    public required IReadOnlyList<RegisterEntry> Entries { get; init; }

    /// <summary>Pupils whom the school watches without provision, by reference. They are N, and kept apart from N.</summary>
    public required IReadOnlyList<RegisterEntry> Monitored { get; init; }

    /// <summary>Rules that are broken.</summary>
    public required IReadOnlyList<RegisterFinding> Findings { get; init; }

    /// <summary>The register of a roll.</summary>
    /// <param name="maps">Costed maps; may be empty.</param>
    /// <param name="lessThanExpected">Pupils for whom a criterion of Code 6.17 is met.</param>
    public static SenRegister Of(SchoolRoll roll, SencoFacts facts, IReadOnlyList<ProvisionMap> maps, IReadOnlySet<PupilRef> lessThanExpected, DateOnly night)
    {
        var sources = new RegisterSources(facts, maps, lessThanExpected, night);
        var present = roll.Pupils.Where(pupil => pupil.State is RollState.OnRoll or RollState.PreAdmission or RollState.Missing).OrderBy(pupil => pupil.Ref).ToList();
        return new()
        {
            AsOf = night,
            Entries = [.. present.Where(pupil => pupil.Sen.Status is SenStatus.Support or SenStatus.Plan).Select(sources.EntryOf)],
            Monitored = [.. present.Where(pupil => Monitoring.Holds(pupil.Sen)).Select(sources.EntryOf)],
            Findings = [.. present.SelectMany(pupil => RegisterRules.Check(pupil, sources.PlanOf(pupil.Ref), facts.ColumnsOf(Audiences.Sen, "Plans"), night))],
        };
    }
}

/// <summary>Looks up what an entry shows.</summary>
internal sealed class RegisterSources(SencoFacts facts, IReadOnlyList<ProvisionMap> maps, IReadOnlySet<PupilRef> lessThanExpected, DateOnly night)
{
    private readonly Dictionary<PupilRef, ProvisionMap> maps = maps.ToDictionary(map => map.Pupil);
    private readonly ILookup<PupilRef, Reviews.EhcPlan> plans = facts.Plans.ToLookup(plan => plan.Pupil);
    private readonly ILookup<PupilRef, SupportCycle> cycles = facts.Cycles.ToLookup(cycle => cycle.Pupil);
    private readonly ILookup<PupilRef, Reviews.ReviewMeeting> reviews = facts.Reviews.ToLookup(review => review.Pupil);

    public Reviews.EhcPlan? PlanOf(PupilRef pupil) => plans[pupil].FirstOrDefault();

    public RegisterEntry EntryOf(Pupil pupil)
    {
        var (plan, map) = (PlanOf(pupil.Ref), maps.GetValueOrDefault(pupil.Ref));
        var cycle = cycles[pupil.Ref].Where(cycle => cycle.Start <= night).MaxBy(cycle => cycle.Number);
        var meeting = reviews[pupil.Ref].Where(review => review.Held is null && review.Meeting >= night).Min(review => (DateOnly?)review.Meeting);
        return new()
        {
            Pupil = pupil.Ref,
            Status = pupil.Sen.Status,
            Words = pupil.Sen.RawText,
            Since = pupil.Sen.Since,
            NcYear = pupil.NcYear,
            Class = pupil.Class,
            Senco = facts.Staff.SencoOf(pupil, night)?.Name,
            Needs = [.. pupil.Sen.Needs.Select((need, at) => new RankedNeed(need.Type, need.Rank ?? at + 1, NeedTypes.Of(need.Type)?.Area))],
            History = SenPeriod.Of(pupil.Sen.History),
            Authority = plan?.Authority,
            PlanMade = plan?.PlanMade,
            Cycle = cycle?.Number,
            NextReview = meeting ?? (cycle?.ReviewOn >= night ? cycle.ReviewOn : null),
            Provisions = map?.Lines.Count(line => !(line.Line.Start > night) && !(line.Line.End < night)) ?? 0,
            Cost = map?.FullCost,
            TopUp = plan?.TopUpPerYear,
            LessThanExpected = lessThanExpected.Contains(pupil.Ref),
        };
    }
}
