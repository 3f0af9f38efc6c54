namespace SenHub.Printing.Tree;

/// <summary>Where a run leads to. A closed union.</summary>
public abstract record Link
{
    private Link(string description) => Description = description;

    /// <summary>What is there, for those who hear the link without its sentence (PDF/UA-1, 7.18.5).</summary>
    public string Description { get; }

    /// <summary>A page of the web: http or https.</summary>
    public sealed record Web(Uri Address, string Description) : Link(Description);

    /// <summary>A mail address.</summary>
    public sealed record Mail(string Address, string Description) : Link(Description);

    /// <summary>A heading of the same document, by its anchor.</summary>
    public sealed record Inside(string Anchor, string Description) : Link(Description);
}
