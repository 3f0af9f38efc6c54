using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Layout;

/// <summary>A picture without a meaning: an artifact.</summary>
internal sealed class OrnamentPart(Raster image, double width, double height) : Part
{
    public override double Height => height;

    public override void Draw(Flow flow)
    {
        flow.Canvas.OpenArtifact();
        flow.Canvas.Image(image, flow.Left, flow.Y, width, height);
        flow.Canvas.CloseArtifact();
        flow.Y += height;
    }
}
