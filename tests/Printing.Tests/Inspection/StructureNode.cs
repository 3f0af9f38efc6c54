namespace SenHub.Printing.Tests.Inspection;

/// <summary>An element of the structure tree with its children in reading order.</summary>
public sealed class StructureNode(string type, Dictionary<string, object?> entries)
{
    public string Type { get; } = type;

    public Dictionary<string, object?> Entries { get; } = entries;

    public StructureNode? Parent { get; init; }

    /// <summary>Elements and (page, mark) pairs.</summary>
    public List<object> Kids { get; } = [];

    public IEnumerable<StructureNode> Elements => Kids.OfType<StructureNode>();

    /// <summary>This element and all below it, in reading order.</summary>
    public IEnumerable<StructureNode> All => Elements.SelectMany(e => e.All).Prepend(this);

    public IEnumerable<(int Page, int Mark)> Marks => Kids.OfType<(int, int)>();
}
