using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>How the figures were reached (documents.md, section 8, part 6).</summary>
internal static class BasisBlocks
{
    /// <summary>The rule in words, then each line's own basis.</summary>
    public static IReadOnlyList<Block> For(MapCosts? costs, int level) => costs is null
        ? []
        :
        [
            new Block.Heading(level, "Basis of cost"),
            new Block.Paragraph(
                $"Costs follow the rate card \u201c{costs.RateCard}\u201d. A line costs the time of the member of staff who leads it, divided by the pupils in the group "
                + "where the group was not made for this pupil alone, plus this pupil's share of resources and external services. Only provision that is additional to or "
                + "different from what is ordinarily available is counted. A group\u2019s cost is rounded to the penny once and shared so that the shares add up to it; totals are sums of these figures."),
            new Block.Paragraph(
                "Cost to date counts the sessions recorded as held. Where sessions were not recorded it counts the school weeks elapsed and is marked \u201cestimated\u201d."),
            .. Lines(costs),
        ];

    private static Block[] Lines(MapCosts costs)
    {
        var lines = costs.Rows.Where(row => !string.IsNullOrWhiteSpace(row.Basis))
            .Select(row => new Block.Paragraph([new Run($"{row.Provision}: {row.Basis}", Stress.Small)]))
            .ToList();
        return lines.Count == 0 ? [] : [new Block.Bullets(lines)];
    }
}
