using SenHub.Documents.Recipients;

namespace SenHub.Documents.Catalogue;

/// <summary>One kind of paper that the hub makes.</summary>
/// <param name="Kind">Folder under papers/.</param>
/// <param name="Title">As lists name it.</param>
/// <param name="For">Who gets it, in words.</param>
/// <param name="Made">When it is made, in words.</param>
public sealed record CatalogueEntry(string Kind, string Title, string For, string Made)
{
    /// <summary>What it asks for; empty for papers whose needs stand in a template, and for those that show what is there.</summary>
    public IReadOnlyList<PaperRequirement> Asks { get; init; } = [];
}
