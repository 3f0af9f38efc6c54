using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Capacity;
using SenHub.Domain.Provision.Effects;
using SenHub.Domain.Roll;

namespace SenHub.Documents.SchoolMaps;

/// <summary>The whole-school costed provision map (documents.md, section 10): interventions by area and wave with cost and effect, sums, what stands out. No name of a colleague beside a cost (SD-P8).</summary>
public sealed record SchoolMapModel
{
    /// <summary>Name of the school.</summary>
    public required string School { get; init; }

    /// <summary>For whom this copy was shaped.</summary>
    public required RecipientClass Recipient { get; init; }

    /// <summary>The computed map.</summary>
    public required SchoolMap Map { get; init; }

    /// <summary>Each intervention.</summary>
    public required IReadOnlyList<InterventionCost> Interventions { get; init; }

    /// <summary>What each did, by intervention and tool.</summary>
    public required IReadOnlyList<InterventionImpact> Impact { get; init; }

    /// <summary>Pupils above element 2, the costliest first; by reference and name.</summary>
    public required IReadOnlyList<AboveElement2> Above { get; init; }

    /// <summary>Gaps and duplication, by reference.</summary>
    public required ProvisionGaps Gaps { get; init; }

    /// <summary>Hours a week that are planned of each member of staff, and those they have.</summary>
    public required IReadOnlyList<StaffWeek> Staff { get; init; }

    /// <summary>Clashes of the week in words.</summary>
    public required IReadOnlyList<string> Clashes { get; init; }

    /// <summary>Rows that have no cost or only part of one.</summary>
    public int Faults { get; init; }

    /// <summary>Of a night.</summary>
    public static SchoolMapModel From(string school, SchoolProvision whole, SchoolRoll roll, IReadOnlyList<ProvisionMap> maps, Domain.Import.SencoFacts facts, RecipientClass recipient)
    {
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        return new()
        {
            School = school,
            Recipient = recipient,
            Map = whole.Map,
            Interventions = InterventionCost.Of(maps.SelectMany(map => map.Lines)),
            Impact = whole.Impact,
            Above =
            [
                .. maps.Where(map => map.AboveElement2 > 0 && pupils.ContainsKey(map.Pupil)).OrderByDescending(map => map.FullCost).ThenBy(map => map.Pupil)
                    .Select(map => new AboveElement2(PupilName.Of(pupils[map.Pupil]), map.FullCost, map.AboveElement2, map.TopUp)),
            ],
            Gaps = ProvisionGaps.Of(whole.Register, maps),
            Staff = [.. StaffHours.Planned(facts.Provision, whole.AsOf).Select(one => new StaffWeek(one.Name, one.Hours, facts.Staff.FirstOrDefault(member => member.HoursPerWeek is not null && member.Holds(whole.AsOf) && Names.Same(member.Name, one.Name))?.HoursPerWeek))],
            Clashes = [.. whole.Clashes.Select(clash => clash.Pupil is { } pupil ? $"{pupil} is {clash.Says}" : clash.Says)],
            Faults = whole.Faults.Count,
        };
    }
}

/// <summary>A pupil whose additional provision costs more than element 2 a year, pounds (FUND-01).</summary>
public sealed record AboveElement2(PupilName Name, decimal Full, decimal Above, decimal? TopUp);

/// <summary>Hours of one member of staff in a week.</summary>
/// <param name="Has">Null where the sheet Staff gives none.</param>
public sealed record StaffWeek(string Name, decimal Planned, decimal? Has);
