using System.Globalization;

namespace SenHub.Printing.Pdf.Images;

/// <summary>
/// Makes of a PNG what a PDF can hold. One without alpha goes in as it is, after its rows were counted; the rest is read row by
/// row, so that a picture of any size needs the memory of a few rows and of the result.
/// </summary>
internal static class PngRaster
{
    /// <exception cref="InvalidDataException">The data are damaged.</exception>
    /// <exception cref="EndOfStreamException">There are fewer rows than promised.</exception>
    public static Raster Make(PngFile png, int mostAcross)
    {
        var factor = Math.Max(1, png.Width / Math.Max(1, mostAcross));
        return factor == 1 && !png.HasAlpha && png.Depth <= 8 ? AsItIs(png) : Scaled(png, factor);
    }

    private static Raster AsItIs(PngFile png)
    {
        using (var rows = new PngRows(png))
        {
            for (var y = 0; y < png.Height; y++)
                rows.Next();
        }

        var colours = png.Kind switch { 0 => "/DeviceGray", 2 => "/DeviceRGB", _ => Indexed(png) };
        return new Raster(png.Width, png.Height, Dictionary(png.Width, png.Height, colours, png.Channels, png.Depth), png.Packed, null, Turn.None);
    }

    private static Raster Scaled(PngFile png, int factor)
    {
        var pixels = new PngPixels(png);
        var (width, height) = ((png.Width + factor - 1) / factor, (png.Height + factor - 1) / factor);
        var (colours, alphas) = (new byte[png.Width * pixels.Colours], new byte[png.Width]);
        var average = new PixelAverage(width, pixels.Colours, factor);
        using var colourRows = new PackedRows(width * pixels.Colours, pixels.Colours);
        using var alphaRows = new PackedRows(width, 1);
        using var rows = new PngRows(png);
        for (var y = 0; y < png.Height; y++)
        {
            pixels.Read(rows.Next(), colours, alphas);
            average.Add(colours, alphas);
            if ((y + 1) % factor == 0 || y + 1 == png.Height)
                average.Take(colourRows, alphaRows);
        }

        var mask = png.HasAlpha
            ? new Raster(width, height, Dictionary(width, height, "/DeviceGray", 1, 8), alphaRows.Finish(), null, Turn.None)
            : null;
        var space = pixels.Colours == 1 ? "/DeviceGray" : "/DeviceRGB";
        return new Raster(width, height, Dictionary(width, height, space, pixels.Colours, 8), colourRows.Finish(), mask, Turn.None);
    }

    private static string Indexed(PngFile png) => string.Create(
        CultureInfo.InvariantCulture, $"[/Indexed/DeviceRGB {(png.Palette.Length / 3) - 1} <{Convert.ToHexString(png.Palette.Span)}>]");

    // The rows keep the filters of PNG, which PDF knows as predictor 15 (ISO 32000-1, 7.4.4.4).
    private static string Dictionary(int width, int height, string colours, int channels, int depth) => string.Create(
        CultureInfo.InvariantCulture,
        $"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace{colours}/BitsPerComponent {depth}/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors {channels}/BitsPerComponent {depth}/Columns {width}>>");
}
