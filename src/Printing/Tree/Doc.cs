namespace SenHub.Printing.Tree;

/// <summary>A document before it is a file: what it says, in order, with nothing about how it looks.</summary>
public sealed record Doc
{
    /// <summary>Title in the metadata and the window's title bar.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it, for the metadata.</summary>
    public required string Author { get; init; }

    /// <summary>BCP 47 language of the whole.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary>Date in the metadata: the day of the data, so that the same facts give the same bytes.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Head line of each page, left.</summary>
    public string Header { get; init; } = "";

    /// <summary>Second head line of each page: the sensitivity label.</summary>
    public string Label { get; init; } = "";

    /// <summary>Foot line of each page, left; "Page x of y" stands right.</summary>
    public string Footer { get; init; } = "";

    /// <summary>Head line of the first page where it differs; empty for none.</summary>
    public string? FirstHeader { get; init; }

    /// <summary>Foot line of the first page where it differs; empty for none.</summary>
    public string? FirstFooter { get; init; }

    /// <summary>Pages lie on their side, except in sections that stand.</summary>
    public bool Landscape { get; init; }

    /// <summary>The content.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }
}
