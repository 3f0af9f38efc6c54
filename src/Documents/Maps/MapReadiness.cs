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
            Readiness.Judge(MapRequirements.Costs, allowed, Faults([.. map.Lines.Where(CostRows.IsUncosted)], "could not be costed or counted", allowed)),
            Readiness.Judge(MapRequirements.CostFacts, allowed, Faults([.. map.Lines.Where(IsDoubtful)], "in doubt", allowed)),
        ]);
    }

    private static string? Gap(List<CostedLine> lines, Func<CostedLine, bool> missing) =>
        lines.Count(missing) is > 0 and var count ? $"missing in {HouseStyle.Count(count, "line", "lines")}" : null;

    private static bool IsDoubtful(CostedLine line) => !CostRows.IsUncosted(line) && line.Faults.Count > 0;

    // Where a fault stands is the school's own business.
    private static string? Faults(List<CostedLine> lines, string what, IReadOnlySet<PaperField> allowed)
    {
        if (lines.Count == 0)
            return null;
        var faults = lines.SelectMany(line => line.Faults).Select(fault => fault.ToString()).Distinct().ToList();
        var count = $"{HouseStyle.Count(lines.Count, "line", "lines")} {what}";
        return allowed.Contains(PaperField.OwnFiles) && faults.Count > 0 ? $"{count}. {string.Join(" ", faults)}" : count;
    }
}
