namespace SenHub.Documents.Maps;

/// <summary>The provision for one area of need, in the map's order.</summary>
public sealed record MapArea(string Name, IReadOnlyList<MapRow> Rows)
{
    /// <summary>Where the line names no area.</summary>
    public const string None = "No area of need named";
}
