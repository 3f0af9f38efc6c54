using System.Globalization;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Provision;

/// <summary>The whole school's costed provision (documents.md, section 10): the sum of the individual maps, to the penny, always, and the same sum told by area, wave, year, class and member of staff.</summary>
public sealed record SchoolMap
{
    private const string NotRecorded = "not recorded";

    /// <summary>Day to which costs run.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>All lines of all maps.</summary>
    public required CostTotal Total { get; init; }

    /// <summary>By broad area of need, in the order of the Code.</summary>
    public required IReadOnlyList<CostPart> ByArea { get; init; }

    /// <summary>By wave: 1, 2, 3.</summary>
    public required IReadOnlyList<CostPart> ByWave { get; init; }

    /// <summary>By national curriculum year.</summary>
    public required IReadOnlyList<CostPart> ByYear { get; init; }

    /// <summary>By registration group.</summary>
    public required IReadOnlyList<CostPart> ByClass { get; init; }

    /// <summary>By who leads it: the person where named, else the role.</summary>
    public required IReadOnlyList<CostPart> ByStaff { get; init; }

    /// <summary>Pupils whose additional provision costs more than element 2, over its full range (FUND-01).</summary>
    public int AboveElement2 { get; init; }

    /// <summary>What those cost above it, together.</summary>
    public decimal PoundsAboveElement2 { get; init; }

    /// <summary>Top-up of all plans with provision, a year (element 3).</summary>
    public decimal TopUp { get; init; }

    /// <summary>Rows that stand in no map, because nobody on the roll is theirs.</summary>
    public IReadOnlyList<Fault> Orphans { get; init; } = [];

    /// <summary>A figure is short by a line that could not be costed.</summary>
    public bool IsIncomplete => Total.Incomplete > 0 || Orphans.Count > 0;

    /// <summary>Adds up the maps of a roll.</summary>
    public static SchoolMap Of(SchoolRoll roll, IReadOnlyList<ProvisionMap> maps, SencoFacts facts, DateOnly asOf)
    {
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        var lines = maps.SelectMany(map => map.Lines).ToList();
        return new()
        {
            AsOf = asOf,
            Total = CostTotal.Of(lines),
            ByArea = [.. Parts(lines, line => line.Line.Area).OrderBy(part => AreasOfNeed.Order(part.Key)).ThenBy(part => part.Key, StringComparer.Ordinal)],
            ByWave = Parts(lines, line => line.Line.Wave?.ToString(CultureInfo.InvariantCulture)),
            ByYear = [.. Parts(lines, line => pupils[line.Line.Pupil].NcYear).OrderBy(part => YearOrder.Of(part.Key)).ThenBy(part => part.Key, StringComparer.Ordinal)],
            ByClass = Parts(lines, line => pupils[line.Line.Pupil].Class),
            ByStaff = Parts(lines, StaffOf),
            AboveElement2 = maps.Count(map => map.AboveElement2 > 0),
            PoundsAboveElement2 = maps.Sum(map => map.AboveElement2),
            TopUp = maps.Sum(map => map.TopUp ?? 0),
            Orphans = [.. facts.Provision.Where(line => !pupils.ContainsKey(line.Pupil)).Select(line => Orphan(line, facts))],
        };
    }

    private static IReadOnlyList<CostPart> Parts(IReadOnlyList<CostedLine> lines, Func<CostedLine, string?> by) =>
    [
        .. lines.GroupBy(line => by(line)?.Trim() is { Length: > 0 } key ? key : NotRecorded, StringComparer.OrdinalIgnoreCase)
            .Select(part => new CostPart(part.Key, part.Select(line => line.Line.Pupil).Distinct().Count(), CostTotal.Of(part)))
            .OrderBy(part => part.Key, StringComparer.OrdinalIgnoreCase),
    ];

    private static string? StaffOf(CostedLine line) => line.Line switch
    {
        { StaffName: { } name } => name,
        { StaffRole: { } role } => $"{role}, not named",
        _ => "no member of staff",
    };

    private static Fault Orphan(ProvisionLine line, SencoFacts facts)
    {
        var row = line.Source ?? new Place("Provision.xlsx", Sheet: "Provision");
        var place = facts.ColumnsOf(Import.Sheets.Audiences.Provision, "Provision")?.CellOf(row, ProvisionHeadings.Pupil) ?? row;
        return new("provision-pupil-unknown", place, "nobody on the roll has this row's reference, so no map counts it", "Choose the pupil from the list, or delete the row");
    }
}
