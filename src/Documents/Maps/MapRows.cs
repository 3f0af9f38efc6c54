using SenHub.Domain.Provision;

namespace SenHub.Documents.Maps;

/// <summary>From costed lines to the rows a map shows.</summary>
internal static class MapRows
{
    /// <summary>Rows by area, in the order of the map.</summary>
    public static IReadOnlyList<MapArea> ByArea(ProvisionMap map) =>
        [.. map.Lines.GroupBy(AreaOf, StringComparer.OrdinalIgnoreCase).Select(area => new MapArea(area.Key, [.. area.Select(Row)]))];

    /// <summary>The area a line stands under.</summary>
    public static string AreaOf(CostedLine line) => string.IsNullOrWhiteSpace(line.Line.Area) ? MapArea.None : line.Line.Area.Trim();

    private static MapRow Row(CostedLine costed)
    {
        var line = costed.Line;
        return new MapRow
        {
            Provision = line.Intervention,
            Outcome = line.Outcome,
            DeliveredBy = line.StaffRole,
            GroupSize = line.GroupSize,
            OnlyForThisPupil = line.OnlyForThisPupil,
            Minutes = line.Minutes,
            SessionsPerWeek = line.SessionsPerWeek,
            Weeks = line.Weeks,
            Start = line.Start,
            End = line.End,
            Baseline = line.EntryMeasure,
            Exit = Measures.ExitBeside(line),
            Effect = Effect(line),
            ReviewOn = line.ReviewOn,
            Ordinary = !costed.CountsAsAdditional,
        };
    }

    private static string? Effect(ProvisionLine line) => (Measures.Doubt(line), line.NextStep) switch
    {
        ({ } doubt, { } next) => $"{doubt}. {next}",
        var (doubt, next) => doubt ?? next,
    };
}
