using System.Globalization;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews;

/// <summary>One school on one night, with each pupil's facts at hand: what is the same for many pupils is worked out once.</summary>
public sealed class SchoolNight
{
    private readonly Dictionary<PupilRef, EhcPlan> plans = [];
    private readonly ILookup<PupilRef, ReviewMeeting> reviews;
    private readonly ILookup<PupilRef, Invitee> invitees;
    private readonly ILookup<PupilRef, SupportCycle> cycles;
    private readonly Dictionary<(DateOnly Limit, bool IsSchools), DateOnly> targets = [];
    private readonly Dictionary<string, string?> sencos = [];
    private readonly Lazy<IReadOnlyList<DateOnly>> termTargets;
    private readonly Lazy<(int First, int Last)> years;

    /// <summary>Sorts the facts by pupil.</summary>
    public SchoolNight(IReadOnlyList<Pupil> pupils, SencoFacts facts, DateOnly night, RulePack rules)
    {
        (Pupils, Facts, Night, Rules) = (pupils, facts, night, rules);
        foreach (var plan in facts.Plans)
            plans.TryAdd(plan.Pupil, plan);
        reviews = facts.Reviews.ToLookup(review => review.Pupil);
        invitees = facts.Invitees.ToLookup(person => person.Pupil);
        cycles = facts.Cycles.ToLookup(cycle => cycle.Pupil);
        termTargets = new(() => SupportRules.Targets(facts.Calendar, night));
        years = new(() => YearsOf(pupils));
    }

    /// <summary>First and last NC year on the roll; equal where it holds one year, or none that is known.</summary>
    public (int First, int Last) Years => years.Value;

    /// <summary>The pupils of the accepted roll.</summary>
    public IReadOnlyList<Pupil> Pupils { get; }

    /// <summary>The SENCo's files.</summary>
    public SencoFacts Facts { get; }

    /// <summary>The night.</summary>
    public DateOnly Night { get; }

    /// <summary>The rules of that night.</summary>
    public RulePack Rules { get; }

    /// <summary>The dates by which the terms' meetings with parents are wanted (SUP-03).</summary>
    public IReadOnlyList<DateOnly> TermTargets => termTargets.Value;

    /// <summary>The pupil's plan; null when the files hold none.</summary>
    public EhcPlan? PlanOf(PupilRef pupil) => plans.GetValueOrDefault(pupil);

    /// <summary>The reviews of a pupil's plan.</summary>
    public IEnumerable<ReviewMeeting> ReviewsOf(PupilRef pupil) => reviews[pupil];

    /// <summary>The people of a review.</summary>
    public IEnumerable<Invitee> InviteesOf(ReviewMeeting review) => invitees[review.Pupil].Where(person => person.Meeting == review.Meeting);

    /// <summary>The days on which the parents of a pupil on SEN support were met.</summary>
    public IEnumerable<DateOnly> ParentMeetingsOf(PupilRef pupil) => cycles[pupil].Where(cycle => cycle.ParentsMet is not null).Select(cycle => cycle.ParentsMet!.Value).Distinct();

    /// <summary>Whether any rule can speak of the pupil: SEN on the roll or in its history, or a plan in the files.</summary>
    public bool Concerns(Pupil pupil) =>
        pupil.Sen is { Status: SenStatus.Support or SenStatus.Plan } or { History.Count: > 0 } || plans.ContainsKey(pupil.Ref);

    /// <summary>Staff target of a step with this limit (CAL-05, TIME-07).</summary>
    public DateOnly TargetOf(RuleStep step, DateOnly limit)
    {
        var key = (limit, step.Owner == DutyOwner.School);
        if (!targets.TryGetValue(key, out var target))
            targets[key] = target = key.Item2 ? Facts.Calendar.SchoolTarget(limit) : Facts.Calendar.Holidays.OnOrBefore(limit);
        return target;
    }

    /// <summary>Name of the SENCo of the pupil's phase (SD-W1); null when the Staff sheet names nobody.</summary>
    public string? SencoOf(Pupil pupil)
    {
        var year = pupil.NcYear ?? SchoolYear.NcYearOf(pupil.BornOn, Night).ToString(CultureInfo.InvariantCulture);
        if (!sencos.TryGetValue(year, out var name))
            sencos[year] = name = Facts.Staff.SencoOf(pupil, Night)?.Name;
        return name;
    }

    private static (int First, int Last) YearsOf(IReadOnlyList<Pupil> pupils)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var pupil in pupils)
        {
            if (pupil.State != RollState.OnRoll || !SchoolYear.TryRead(pupil.NcYear, out var year))
                continue;
            (first, last) = (Math.Min(first, year), Math.Max(last, year));
        }

        return (first, last);
    }
}
