using SenHub.Documents.House;
using SenHub.Documents.Recipients;
using SenHub.Domain.Provision;
using SenHub.Domain.Roll;

namespace SenHub.Documents.Maps;

/// <summary>Whether a map can go (gate 6).</summary>
internal static class MapReadiness
{
    /// <summary>Every requirement judged for a recipient.</summary>
    public static Readiness Judge(Pupil pupil, ProvisionMap map, IReadOnlySet<PaperField> allowed)
    {
        var additional = map.Lines.Where(line => line.CountsAsAdditional).ToList();
        return new Readiness(
        [
            Readiness.Judge(MapRequirements.YearGroup, allowed, pupil.NcYear is null ? "not recorded" : null),
            Readiness.Judge(MapRequirements.Need, allowed, pupil.Sen.Needs.Count == 0 ? "not recorded" : null),
            Readiness.Judge(MapRequirements.Rows, allowed, map.Lines.Count == 0 ? "no line for this pupil" : null),
            Readiness.Judge(MapRequirements.Outcomes, allowed, Gap(additional, line => string.IsNullOrWhiteSpace(line.Line.Outcome))),
            Readiness.Judge(MapRequirements.Baselines, allowed, Gap(additional, line => string.IsNullOrWhiteSpace(line.Line.EntryMeasure))),
            Readiness.Judge(MapRequirements.Costs, allowed, Uncosted(map, additional, allowed)),
        ]);
    }

    private static string? Gap(List<CostedLine> lines, Func<CostedLine, bool> missing) =>
        lines.Count(missing) is > 0 and var count ? $"missing in {HouseStyle.Count(count, "line", "lines")}" : null;

    private static string? Uncosted(ProvisionMap map, List<CostedLine> lines, IReadOnlySet<PaperField> allowed)
    {
        var without = lines.Where(line => line.FullCost is null).ToList();
        if (without.Count == 0 && !map.Incomplete)
            return null;
        var faults = without.SelectMany(line => line.Faults).Select(fault => fault.ToString()).Distinct().ToList();
        var count = $"{HouseStyle.Count(without.Count, "line", "lines")} could not be costed";
        return allowed.Contains(PaperField.OwnFiles) && faults.Count > 0 ? $"{count}. {string.Join(" ", faults)}" : count;
    }
}
