using SenHub.Documents.House;
using SenHub.Domain.Provision;
using SenHub.Domain.Provision.Effects;

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
            Effect = Effect(costed),
            ReviewOn = line.ReviewOn,
            Ordinary = !costed.CountsAsAdditional,
        };
    }

    private static string? Effect(CostedLine costed) => (Judged(costed) ?? Measures.Doubt(costed.Line), costed.Line.NextStep) switch
    {
        ({ } judged, { } next) => $"{judged}. {next}",
        var (judged, next) => judged ?? next,
    };

    private static string? Judged(CostedLine costed) => LineImpact.Of(costed, ImpactRules.Default) is { Effect: { } effect, Gain: { } gain, Unit: var unit }
        ? $"Gain {HouseStyle.Number(gain)}{(unit is { Length: > 0 } ? $" {unit}" : "")}, effect {(effect > 0 ? "+" : effect < 0 ? "\u2212" : "")}{Math.Abs(effect)}"
        : null;
}
