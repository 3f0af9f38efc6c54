using SenHub.Domain.Import;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Provision.Plans;
using SenHub.Domain.Provision.Progress;
using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>Everything that provision says of a school on a night, apart from the individual maps: register, whole-school map, impact, progress, plans, clashes.</summary>
public sealed record SchoolProvision
{
    /// <summary>The night.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The SEN register.</summary>
    public required SenRegister Register { get; init; }

    /// <summary>Against the register of the night before; none on the first night, when nobody has moved.</summary>
    public required IReadOnlyList<RegisterChange> Moves { get; init; }

    /// <summary>Costs of the whole school.</summary>
    public required SchoolMap Map { get; init; }

    /// <summary>Rows whose cost, or cost to date, is missing or doubtful, each at its cell.</summary>
    public required IReadOnlyList<ProvisionFault> Faults { get; init; }

    /// <summary>What each intervention did.</summary>
    public required IReadOnlyList<InterventionImpact> Impact { get; init; }

    /// <summary>The four tests of Code 6.17, for pupils and scales with at least one answer; what cannot be computed at all is counted.</summary>
    public required IReadOnlyList<PupilProgress> Progress { get; init; }

    /// <summary>Series for which no test could be computed.</summary>
    public int NotComputed { get; init; }

    /// <summary>What plans lack or suggest.</summary>
    public required IReadOnlyList<PlanFinding> Plans { get; init; }

    /// <summary>Clashes of the week.</summary>
    public required IReadOnlyList<Clash> Clashes { get; init; }

    /// <summary>Where timetable and rows disagree.</summary>
    public required IReadOnlyList<TimetableGap> TimetableGaps { get; init; }

    /// <summary>Works it out.</summary>
    /// <param name="maps">The individual maps of the night, of which the whole is the sum.</param>
    /// <param name="before">The register of the night before.</param>
    /// <param name="imported">What the MIS's exports say of results; null where there are none. The same result on the sheet counts once.</param>
    public static SchoolProvision Of(
        SchoolRoll roll, SencoFacts facts, IReadOnlyList<ProvisionMap> maps, SenRegister before, ProvisionRules rules, DateOnly night, SchoolResults? imported = null)
    {
        var results = (imported ?? SchoolResults.None).All().Concat(SheetResults.Of(facts.Progress)).ToList();
        var progress = SchoolProgress.For(roll, results, rules.Progress, night);
        var register = SenRegister.Of(roll, facts, maps, progress.Where(own => own.IsPrompt).Select(own => own.Pupil).ToHashSet(), night);
        var map = SchoolMap.Of(roll, maps, facts, night);
        var computed = progress.Where(own => own.Tests.Any(test => test.Answer != TestAnswer.NotEnoughData)).ToList();
        return new()
        {
            AsOf = night,
            Register = register,
            Moves = before.AsOf == DateOnly.MinValue ? [] : RegisterDifference.Between(before, register, roll),
            Map = map,
            Faults =
            [
                .. maps.SelectMany(own => own.Lines).SelectMany(line => line.Faults.Select(fault => new ProvisionFault(line.Line.Pupil, fault))),
                .. map.Orphans.Concat(ResultFaults.Of(results)).Select(fault => new ProvisionFault(null, fault)),
            ],
            Impact = InterventionImpact.Of(maps.SelectMany(own => own.Lines).Select(line => LineImpact.Of(line, rules.Impact))),
            Progress = computed,
            NotComputed = progress.Count - computed.Count,
            Plans = [.. PlansOf(roll, facts, rules, night)],
            Clashes = Capacity.Clashes.Of(facts, night),
            TimetableGaps = TimetableCheck.Of(facts, night),
        };
    }

    private static IEnumerable<PlanFinding> PlansOf(SchoolRoll roll, SencoFacts facts, ProvisionRules rules, DateOnly night)
    {
        var (cycles, targets) = (facts.Cycles.ToLookup(cycle => cycle.Pupil), facts.Targets.ToLookup(target => target.Pupil));
        return roll.Pupils.Where(pupil => pupil.State != RollState.Left && (cycles.Contains(pupil.Ref) || targets.Contains(pupil.Ref)))
            .OrderBy(pupil => pupil.Ref)
            .SelectMany(pupil => PlanFindings.For(pupil.Ref, [.. cycles[pupil.Ref]], [.. targets[pupil.Ref]], night, rules.UnmetCycles));
    }
}

/// <summary>A fault with the pupil whose row it is; null where it is of no phase.</summary>
public sealed record ProvisionFault(PupilRef? Pupil, Fault Fault);
