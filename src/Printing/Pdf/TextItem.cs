using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Pdf;

/// <summary>What comes next on a line in reading order: a piece, or a space where there is none.</summary>
/// <param name="X">Its left edge, in points from the line's; right-to-left text reads on to the left.</param>
internal readonly record struct TextItem(Piece? Piece, TextStyle Style, string? Language, double X = 0)
{
    public FontFace Face => Piece?.Face ?? Style.Face;

    /// <summary>A hyphen at the end of a line, inside a word.</summary>
    public bool IsSoftHyphen => Piece is { } piece && piece.Clusters[^1].CodePoint == CleanText.SoftHyphen;

    public double Width => (Piece?.Advance ?? Face.AdvanceOf(Face.GlyphOf(' '))) * Style.Size / Face.Metrics.UnitsPerEm;
}
