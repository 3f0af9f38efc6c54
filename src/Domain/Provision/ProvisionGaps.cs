using SenHub.Domain.Provision.Register;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>Where a register and its provision do not meet: a question for a person, no fault (documents.md, section 10: gaps and duplication).</summary>
/// <param name="Without">On the register, and nothing runs for them.</param>
/// <param name="NotInPrimaryArea">Something runs, and nothing in the area of the primary need.</param>
/// <param name="Twice">Two or more interventions of one wave in one area run at once.</param>
public sealed record ProvisionGaps(IReadOnlyList<PupilRef> Without, IReadOnlyList<PupilRef> NotInPrimaryArea, IReadOnlyList<PupilRef> Twice)
{
    /// <summary>Compares them on the register's night.</summary>
    public static ProvisionGaps Of(SenRegister register, IReadOnlyList<ProvisionMap> maps)
    {
        var running = maps.ToDictionary(map => map.Pupil, map => map.Lines.Select(line => line.Line).Where(line => line.Wave is not 1 && !(line.Start > register.AsOf) && !(line.End < register.AsOf)).ToList());
        IReadOnlyList<ProvisionLine> Of(RegisterEntry entry) => running.GetValueOrDefault(entry.Pupil) ?? [];
        return new(
            [.. register.Entries.Where(entry => Of(entry).Count == 0).Select(entry => entry.Pupil)],
            [.. register.Entries.Where(entry => Of(entry).Count > 0 && entry.PrimaryArea is { } area && Of(entry).All(line => AreasOfNeed.Order(line.Area) != AreasOfNeed.Order(area))).Select(entry => entry.Pupil)],
            [.. register.Entries.Where(entry => Of(entry).Where(line => line.Wave is 2).GroupBy(line => AreasOfNeed.Order(line.Area)).Any(area => area.Count() > 1)).Select(entry => entry.Pupil)]);
    }
}
