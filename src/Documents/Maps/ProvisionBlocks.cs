using SenHub.Documents.House;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Maps;

/// <summary>What is provided: one table for each area of need.</summary>
internal static class ProvisionBlocks
{
    private static readonly Column[] Columns =
    [
        new("Provision", 2.3, RowHeader: true), new("Intended outcome", 2.5), new("Delivered by", 1.2), new("Group", 0.9), new("Time", 1.4),
        new("From and to", 1.4), new("Baseline, then exit", 2.0), new("Effect and next step", 1.3), new("Review", 1.0),
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
        HouseStyle.OrNotRecorded(row.DeliveredBy),
        Group(row),
        Time(row),
        HouseStyle.Span(row.Start, row.End),
        Measures(row),
        row.Effect ?? "Not judged yet",
        row.ReviewOn is { } day ? HouseStyle.Brief(day) : HouseStyle.NotRecorded);

    private static string Group(MapRow row) => row switch
    {
        { GroupSize: 1 } => "One to one",
        { GroupSize: { } size, OnlyForThisPupil: true } => $"{HouseStyle.Number(size)} (for this pupil)",
        { GroupSize: { } size } => HouseStyle.Number(size),
        _ => HouseStyle.NotRecorded,
    };

    private static string Time(MapRow row)
    {
        var parts = new[]
        {
            row.Minutes is { } minutes ? $"{HouseStyle.Number(minutes)} min" : null,
            row.SessionsPerWeek is { } sessions ? $"{HouseStyle.Number(sessions)} a week" : null,
            row.Weeks is { } weeks ? $"{HouseStyle.Number(weeks)} weeks" : null,
        };
        return HouseStyle.OrNotRecorded(string.Join(", ", parts.Where(part => part is not null)));
    }

    private static string Measures(MapRow row) => (row.Baseline, row.Exit) switch
    {
        ({ } from, { } to) => $"{from}, then {to}",
        ({ } from, null) => $"{from}; no exit yet",
        (null, { } to) => $"No baseline; exit {to}",
        _ => HouseStyle.NotRecorded,
    };
}
