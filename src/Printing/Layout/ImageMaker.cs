using System.Globalization;
using SenHub.Printing.Pdf.Images;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;

namespace SenHub.Printing.Layout;

/// <summary>Reads images and finds their size. Each file is read once.</summary>
internal sealed class ImageMaker(Typesetter type, Sheet sheet)
{
    // 96 pixels an inch at most, and 220 are as many as paper shows.
    private const double PointsPerPixel = 0.75, PixelsPerPoint = 220.0 / 72, TallestShare = 0.8, SmallestShare = 0.01;
    private const int LargeBytes = 4 * 1024 * 1024;
    private readonly Dictionary<(ReadOnlyMemory<byte>, int), Raster?> known = [];

    public IEnumerable<Part> Image(Block.Image image)
    {
        var words = CleanText.OnOneLine(image.Alternative);
        if (Read(image.File, image.Share) is not { } raster)
            return type.Set(image.Alternative, Look.Body, sheet.Measure - (2 * CallOutPart.Inset)) is { Count: > 0 } lines ? [new CallOutPart([lines], sheet.Room)] : [];

        var (width, height) = SizeOf(raster, image.Share);
        if (words.Length > 0)
            return [new ImagePart(words, raster, width, height)];

        type.Findings.Add("An image without words for those who do not see it was printed as an ornament: give it an alternative text.");
        return [new OrnamentPart(raster, width, height)];
    }

    public IEnumerable<Part> Ornament(Block.Ornament ornament)
    {
        if (Read(ornament.File, ornament.Share) is not { } raster)
            return [];

        var (width, height) = SizeOf(raster, ornament.Share);
        return [new OrnamentPart(raster, width, height)];
    }

    private Raster? Read(ReadOnlyMemory<byte> file, double share)
    {
        var mostAcross = (int)(WidthOf(share) * PixelsPerPoint);
        if (known.TryGetValue((file, mostAcross), out var raster))
            return raster;

        raster = ImageReader.Read(file, mostAcross, out var why);
        if (raster is null)
            type.Findings.Add($"An image was not printed, only its words: it {why}.");
        else if (raster.Data.Length > LargeBytes)
            type.Findings.Add(string.Create(CultureInfo.InvariantCulture, $"An image takes {raster.Data.Length / 1024 / 1024} MB of the file: scale it down first."));

        return known[(file, mostAcross)] = raster;
    }

    private double WidthOf(double share) => sheet.Measure * (share > SmallestShare ? Math.Min(share, 1) : share <= 0 || double.IsNaN(share) ? 1 : SmallestShare);

    private (double Width, double Height) SizeOf(Raster raster, double share)
    {
        // A picture scaled down while it was read has pixels enough for the width it asked for.
        var width = Math.Min(WidthOf(share), raster.Width * PointsPerPixel);
        var height = width * raster.Height / raster.Width;
        var tallest = sheet.Room * TallestShare;
        return height <= tallest ? (width, height) : (width * tallest / height, tallest);
    }
}
