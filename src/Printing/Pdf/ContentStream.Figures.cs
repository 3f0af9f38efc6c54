using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Pdf;

/// <summary>What figures need beyond lines and areas.</summary>
internal sealed partial class ContentStream
{
    /// <summary>An image by its name, in a box.</summary>
    public void Image(string name, Turn turn, double x, double y, double width, double height)
    {
        var m = turn.Matrix;
        bytes.Add("q "u8).Number(m.A * width).Add(' ').Number(m.B * height).Add(' ').Number(m.C * width).Add(' ').Number(m.D * height).Add(' ');
        Point(x + (m.E * width), y + height - (m.F * height)).Add(" cm/"u8).Add(name).Add(" Do Q\n"u8);
    }

    /// <summary>A line through points; strokes and spaces by their lengths, or drawn through.</summary>
    public void Polyline(ReadOnlySpan<(double X, double Y)> points, double line, Rgb colour, string dash)
    {
        Stroke(line, colour);
        if (dash.Length > 0)
            bytes.Add('[').Add(dash).Add("]0 d "u8);

        Path(points);
        bytes.Add(dash.Length > 0 ? "S []0 d\n"u8 : "S\n"u8);
    }

    /// <summary>An area between points.</summary>
    public void Polygon(ReadOnlySpan<(double X, double Y)> points, Rgb colour)
    {
        Fill(colour);
        Path(points);
        bytes.Add("f\n"u8);
    }

    private void Path(ReadOnlySpan<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Length; i++)
            Point(points[i].X, points[i].Y).Add(i == 0 ? " m "u8 : " l "u8);
    }
}
