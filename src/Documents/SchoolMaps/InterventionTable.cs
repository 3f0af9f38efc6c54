using SenHub.Documents.House;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Effects;
using SenHub.Printing.Tree;

namespace SenHub.Documents.SchoolMaps;

/// <summary>Every intervention with its cost and what it did.</summary>
internal static class InterventionTable
{
    private static readonly Column[] Columns =
    [
        new("Intervention", 2.6, RowHeader: true), new("Area of need", 2.0), new("Wave", 0.6, Align.Right), new("Groups", 0.7, Align.Right), new("Pupils", 0.7, Align.Right),
        new("Staff hours", 0.9, Align.Right), new("Cost, full range", 1.3, Align.Right), new("To date", 1.3, Align.Right), new("Effect, and cost of a step", 2.4),
    ];

    /// <summary>The table.</summary>
    public static Block Of(SchoolMapModel model)
    {
        var impact = model.Impact.ToLookup(one => one.Intervention.Trim(), StringComparer.OrdinalIgnoreCase);
        return Cells.TableOr(new Block.Table("Interventions by area and wave, with cost and effect", Columns, [.. model.Interventions.Select(one => Row(one, impact[one.Intervention]))]));
    }

    private static IReadOnlyList<Cell> Row(InterventionCost one, IEnumerable<InterventionImpact> impact)
    {
        var pounds = one.Cost.Additional + one.Cost.Ordinary;
        return Cells.Row(
            one.Intervention,
            one.Area ?? HouseStyle.NotRecorded,
            one.Wave is { } wave ? HouseStyle.Number(wave) : "?",
            HouseStyle.Number(one.Groups),
            HouseStyle.Number(one.Pupils),
            HouseStyle.Number(decimal.Round(one.Cost.Hours, 1, MidpointRounding.AwayFromZero)),
            HouseStyle.Money(pounds) + (one.Cost.Incomplete > 0 ? " (incomplete)" : ""),
            HouseStyle.Money(one.Cost.AdditionalToDate + one.Cost.OrdinaryToDate) + (one.Cost.Estimated ? " (est.)" : ""),
            string.Join(". ", impact.Select(Effect)));
    }

    private static string Effect(InterventionImpact impact)
    {
        if (impact.MeanEffect is not { } effect)
            return $"Not measured yet ({HouseStyle.Count(impact.NotJudged, "row", "rows")})";
        var unit = impact.Unit is { Length: > 0 } words ? words : "point";
        return $"{impact.Tool}: mean effect {(effect > 0 ? "+" : effect < 0 ? "\u2212" : "")}{HouseStyle.Number(decimal.Round(Math.Abs(effect), 1, MidpointRounding.AwayFromZero))} ({HouseStyle.Count(impact.N, "pupil", "pupils")})"
            + (impact.CostPerUnit is { } each ? $", {HouseStyle.Money(each)} a {(unit == "months" ? "month" : unit)}" : "");
    }
}
