namespace SenHub.Printing.Reader;

/// <summary>What operators set for the text that follows (ISO 32000-1, 9.3); saved and restored with the page's state.</summary>
internal sealed record TextState
{
    public Matrix Page { get; init; } = Matrix.Identity;

    public PageFont? Font { get; init; }

    public double Size { get; init; } = 1;

    public double LetterSpace { get; init; }

    public double WordSpace { get; init; }

    /// <summary>Horizontal scale; 1 is as drawn.</summary>
    public double Scale { get; init; } = 1;

    public double Leading { get; init; }

    public double Rise { get; init; }
}
