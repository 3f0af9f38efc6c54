namespace SenHub.Domain.Provision;

/// <summary>One intervention in the whole school: who has it, and what it costs (documents.md, section 10).</summary>
/// <param name="Wave">1 to 3; null where no row says.</param>
/// <param name="Groups">Groups by name; each pupil alone where a row names none.</param>
/// <param name="Pupils">Pupils with a row.</param>
public sealed record InterventionCost(string Intervention, string? Area, int? Wave, int Groups, int Pupils, CostTotal Cost)
{
    /// <summary>All, by area in the order of the Code, then wave and name.</summary>
    public static IReadOnlyList<InterventionCost> Of(IEnumerable<CostedLine> lines) =>
    [
        .. from line in lines
           group line by (Name: line.Line.Intervention.Trim().ToUpperInvariant(), Area: line.Line.Area?.Trim(), line.Line.Wave) into same
           let first = same.First().Line
           orderby AreasOfNeed.Order(first.Area), same.Key.Area, same.Key.Wave, same.Key.Name
           select new InterventionCost(
               first.Intervention.Trim(),
               first.Area?.Trim(),
               first.Wave,
               same.Select(line => string.IsNullOrWhiteSpace(line.Line.Group) ? line.Line.Pupil.ToString() : line.Line.Group.Trim().ToUpperInvariant()).Distinct().Count(),
               same.Select(line => line.Line.Pupil).Distinct().Count(),
               CostTotal.Of(same)),
    ];
}
