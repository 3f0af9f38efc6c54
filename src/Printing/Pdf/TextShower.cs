using SenHub.Printing.Fonts;
using SenHub.Printing.Shaping;

namespace SenHub.Printing.Pdf;

/// <summary>
/// Writes the text-showing operators of a line in reading order (ISO 32000-1, 9.4.3). The pen moves on by itself; for
/// right-to-left text it goes back over each cluster, so that what reads the file aloud meets the letters as they are spoken.
/// </summary>
internal ref struct TextShower(ContentStream content, FontBook fonts, double left, double baseline)
{
    private const double Tolerance = 0.005;
    private (FontFace? Face, TextStyle Style) open;
    private double pen = double.NaN;

    /// <param name="endWithSpace">A space after the last word tells readers that the word ends with the line.</param>
    public void Show(List<TextItem> items, int from, int to, bool endWithSpace)
    {
        content.StartText();
        for (var i = from; i < to; i++)
            Show(items[i]);

        if (endWithSpace)
            content.Code(fonts[items[to - 1].Face].CodeOf(SpaceOf(items[to - 1].Face)));

        content.EndShow();
        content.EndText();
    }

    private void Show(TextItem item)
    {
        var backwards = item.Piece?.Direction == Direction.RightToLeft;
        var start = backwards ? item.X + item.Width : item.X;
        var font = fonts[item.Face];
        if (open != (item.Face, item.Style) || !(Math.Abs(pen - start) < Tolerance))
            Start(font, item, start);

        if (item.Piece is null)
            content.Code(font.CodeOf(SpaceOf(font.Face)));
        else if (backwards)
            ShowBackwards(font, item.Piece);
        else
            ShowForwards(font, item.Piece);

        pen = backwards ? item.X : item.X + item.Width;
    }

    private void Start(EmbeddedFont font, TextItem item, double start)
    {
        if (open.Face is not null)
            content.EndShow();

        content.Style(font, item.Style.Size, item.Style.Colour);
        if (!(Math.Abs(pen - start) < Tolerance))
            content.MoveTo(left + start, baseline);

        content.StartShow();
        open = (item.Face, item.Style);
    }

    private void ShowForwards(EmbeddedFont font, Piece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            var code = font.CodeOf(cluster);
            content.Code(code);
            MoveBack(font, font.AdvanceOf(code) - cluster.Advance);
        }
    }

    private void ShowBackwards(EmbeddedFont font, Piece piece)
    {
        foreach (var cluster in piece.Clusters)
        {
            var code = font.CodeOf(cluster);
            MoveBack(font, cluster.Advance);
            content.Code(code);
            MoveBack(font, font.AdvanceOf(code));
        }
    }

    private void MoveBack(EmbeddedFont font, int units)
    {
        if (units != 0)
            content.Kern(units * 1000.0 / font.Face.Metrics.UnitsPerEm);
    }

    private static Cluster SpaceOf(FontFace face)
    {
        var glyph = face.GlyphOf(' ');
        return new Cluster(glyph, face.AdvanceOf(glyph), ' ');
    }
}
