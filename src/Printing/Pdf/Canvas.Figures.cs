using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Pdf;

/// <summary>What figures need beyond lines and areas.</summary>
internal sealed partial class Canvas
{
    /// <summary>The images of the document.</summary>
    public ImageBook Images { get; } = new(file);

    public void Image(Raster image, double x, double y, double width, double height)
    {
        Mark();
        content.Image(Images.NameOf(image), image.Turn, x, y, width, height);
    }

    /// <summary>A line through points; gaps in it by the lengths of its strokes and spaces, in points.</summary>
    public void Polyline(ReadOnlySpan<(double X, double Y)> points, double line, Rgb colour, string dash)
    {
        Mark();
        content.Polyline(points, line, colour, dash);
    }

    /// <summary>An area between points.</summary>
    public void Polygon(ReadOnlySpan<(double X, double Y)> points, Rgb colour)
    {
        Mark();
        content.Polygon(points, colour);
    }
}
