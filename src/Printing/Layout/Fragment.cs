using SenHub.Printing.Pdf;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Layout;

/// <summary>What stands between a fragment and the one before it.</summary>
internal enum Gap
{
    /// <summary>Nothing: they stay together.</summary>
    None,

    /// <summary>Nothing, but a line may end here.</summary>
    Break,

    /// <summary>Nothing, but a line may end here with a hyphen.</summary>
    Hyphen,

    /// <summary>A space, or the end of a line.</summary>
    Space,

    /// <summary>The end of a line.</summary>
    Line,
}

/// <summary>How a run of text is spoken and drawn: what all of its fragments share.</summary>
internal sealed record Voice(TextStyle Style, string? Language);

/// <summary>A shaped part of a text with its style and language.</summary>
internal readonly record struct Fragment(Piece Piece, Gap Gap, Voice Voice)
{
    public TextStyle Style
    {
        get => Voice.Style;
        init => Voice = Voice with { Style = value };
    }

    public string? Language => Voice.Language;

    /// <summary>Points.</summary>
    public double Width => Piece.WidthAt(Style.Size);

    /// <summary>What ends a line inside the word.</summary>
    public Piece Hyphen => FaceShapers.Plain(Style.Face).Hyphen;

    /// <summary>Width of a space in this style, in points.</summary>
    public double SpaceWidth => Style.Face.AdvanceOf(Style.Face.GlyphOf(' ')) * Style.Size / Style.Face.Metrics.UnitsPerEm;
}
