namespace SenHub.Printing.Pdf;

/// <summary>What is drawn on a page, as operators (ISO 32000-1, annex A). Points from the upper left corner in; y is turned here.</summary>
internal sealed partial class ContentStream : IDisposable
{
    private readonly PdfBytes bytes = new(32 * 1024);
    private Rgb fill, stroke;
    private double lineWidth = 1;
    private (EmbeddedFont? Font, double Size) font;

    private double pageHeight;

    public ReadOnlySpan<byte> Bytes => bytes.Span;

    /// <summary>Starts anew, for a page of a height in points.</summary>
    public void Clear(double height)
    {
        pageHeight = height;
        bytes.Clear();
        (fill, stroke, lineWidth, font) = (default, default, 1, default);
    }

    /// <inheritdoc />
    public void Dispose() => bytes.Dispose();

    public void StartMark(string tag, int mark) => bytes.Add('/').Add(tag).Add("<</MCID "u8).Number(mark).Add(">>BDC\n"u8);

    public void StartArtifact(string properties) => bytes.Add("/Artifact<<"u8).Add(properties).Add(">>BDC\n"u8);

    public void EndMark() => bytes.Add("EMC\n"u8);

    public void Rectangle(double x, double y, double width, double height, Rgb colour)
    {
        Fill(colour);
        Box(x, y, width, height).Add(" re f\n"u8);
    }

    public void Frame(double x, double y, double width, double height, double line, Rgb colour)
    {
        Stroke(line, colour);
        Box(x, y, width, height).Add(" re S\n"u8);
    }

    public void Line(double x1, double y1, double x2, double y2, double line, Rgb colour)
    {
        Stroke(line, colour);
        Point(x1, y1).Add(" m "u8);
        Point(x2, y2).Add(" l S\n"u8);
    }

    /// <summary>A circle, filled or drawn with a line.</summary>
    public void Circle(double x, double y, double radius, bool filled, double line, Rgb colour)
    {
        const double handle = 0.5523;
        if (filled)
            Fill(colour);

        Stroke(line, colour);
        var h = radius * handle;
        Point(x + radius, y).Add(" m "u8);
        Curve(x + radius, y - h, x + h, y - radius, x, y - radius);
        Curve(x - h, y - radius, x - radius, y - h, x - radius, y);
        Curve(x - radius, y + h, x - h, y + radius, x, y + radius);
        Curve(x + h, y + radius, x + radius, y + h, x + radius, y);
        bytes.Add(filled ? "b\n"u8 : "s\n"u8);
    }

    public void StartText() => bytes.Add("BT\n"u8);

    public void MoveTo(double x, double baseline)
    {
        bytes.Add("1 0 0 1 "u8);
        Point(x, baseline).Add(" Tm\n"u8);
    }

    public void EndText() => bytes.Add("ET\n"u8);

    public void Style(EmbeddedFont face, double size, Rgb colour)
    {
        Fill(colour);
        if (font == (face, size))
            return;

        font = (face, size);
        bytes.Add('/').Add(face.Name).Add(' ').Number(size).Add(" Tf\n"u8);
    }

    public void StartShow() => bytes.Add("[("u8);

    public void Code(int code) => bytes.Code(code);

    /// <summary>Moves the pen left by thousandths of the size.</summary>
    public void Kern(double thousandths) => bytes.Add(")"u8).Number(thousandths).Add("("u8);

    public void EndShow() => bytes.Add(")]TJ\n"u8);

    private void Fill(Rgb colour)
    {
        if (fill == colour)
            return;

        fill = colour;
        Colour(colour).Add(" rg\n"u8);
    }

    private void Stroke(double line, Rgb colour)
    {
        if (stroke != colour)
        {
            stroke = colour;
            Colour(colour).Add(" RG\n"u8);
        }

        if (!lineWidth.Equals(line))
        {
            lineWidth = line;
            bytes.Number(line).Add(" w\n"u8);
        }
    }

    private PdfBytes Colour(Rgb c) => bytes.Number(c.Red / 255.0).Add(' ').Number(c.Green / 255.0).Add(' ').Number(c.Blue / 255.0);

    private PdfBytes Point(double x, double y) => bytes.Number(x).Add(' ').Number(pageHeight - y);

    private PdfBytes Box(double x, double y, double width, double height) =>
        Point(x, y + height).Add(' ').Number(width).Add(' ').Number(height);

    private void Curve(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Point(x1, y1).Add(' ');
        Point(x2, y2).Add(' ');
        Point(x3, y3).Add(" c "u8);
    }
}
