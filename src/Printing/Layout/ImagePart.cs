using SenHub.Printing.Pdf;
using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Layout;

/// <summary>A picture with its words.</summary>
internal sealed class ImagePart(string alternative, Raster image, double width, double height) : FigurePart(alternative)
{
    public override double Height => height;

    protected override void DrawFigure(Canvas canvas, double x, double y, double room) => canvas.Image(image, x, y, width, height);
}
