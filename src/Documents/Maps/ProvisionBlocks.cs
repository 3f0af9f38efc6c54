using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>What is provided: one table for each area of need, in columns few enough to stand upright in the advice too.</summary>
internal static class ProvisionBlocks
{
    private static readonly Column[] Columns =
    [
        new("Provision", 2.0, RowHeader: true), new("Intended outcome", 2.4), new("Delivered by", 1.3),
        new("Time", 1.8), new("Baseline and exit", 1.8), new("Effect, next step, review", 1.6),
    ];

    /// <summary>A heading and its tables.</summary>
    public static IEnumerable<Block> For(IReadOnlyList<MapArea> areas, int level)
    {
        yield return new Block.Heading(level, "Provision by area of need");
        if (areas.Count == 0)
            yield return Cells.Missing;
        foreach (var area in areas)
        {
            yield return new Block.Heading(level + 1, area.Name);
            yield return new Block.Table($"Provision for {area.Name}", Columns, [.. area.Rows.Select(Row)]);
        }
    }

    private static IReadOnlyList<Cell> Row(MapRow row) => Cells.Row(
        row.Ordinary ? $"{row.Provision} (ordinary provision, not counted)" : row.Provision,
        HouseStyle.OrNotRecorded(row.Outcome),
        Cells.Sentences(row.DeliveredBy, Group(row)),
        Cells.Sentences(Sessions(row), row.Start is null && row.End is null ? null : HouseStyle.Span(row.Start, row.End)),
        Measured(row),
        Cells.Sentences(row.Effect, row.ReviewOn is { } day ? $"Review {HouseStyle.Brief(day)}" : null));

    private static string? Group(MapRow row) => row switch
    {
        { GroupSize: 1 } => "One to one",
        { GroupSize: { } size, OnlyForThisPupil: true } => $"Group of {HouseStyle.Number(size)}, made for this pupil",
        { GroupSize: { } size } => $"Group of {HouseStyle.Number(size)}",
        _ => null,
    };

    private static string Sessions(MapRow row) => string.Join(", ", ((string?[])
    [
        row.Minutes is { } minutes ? $"{HouseStyle.Number(minutes)} minutes" : null,
        row.SessionsPerWeek is { } sessions ? $"{HouseStyle.Number(sessions)} a week" : null,
        row.Weeks is { } weeks ? $"{HouseStyle.Number(weeks)} weeks" : null,
    ]).OfType<string>());

    private static string Measured(MapRow row) => (row.Baseline, row.Exit) switch
    {
        ({ } from, { } to) => $"{from}, then {to}",
        ({ } from, null) => $"{from}. No exit yet",
        (null, { } to) => $"No baseline. Exit {to}",
        _ => HouseStyle.NotRecorded,
    };
}
