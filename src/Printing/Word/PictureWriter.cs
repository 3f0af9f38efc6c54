using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using SenHub.Printing.Pdf.Images;
using SenHub.Printing.Shaping;
using SenHub.Printing.Tree;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using WordRun = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace SenHub.Printing.Word;

/// <summary>Pictures as they came, with their words; one that cannot be read is its words in a box.</summary>
internal sealed class PictureWriter(bool landscape)
{
    // A picture is shown at 96 pixels an inch at most, and as wide as its share of the text. English Metric Units: 12,700 a point.
    private const long PerPixel = 9525, PerPoint = 12700;
    private const double Across = 470, AcrossOnItsSide = 717, Tallest = 560, TallestOnItsSide = 380;
    private const int EnoughPixels = 2000;

    // How an application knows that a picture is there to please (Microsoft's 2017 extension of DrawingML).
    private const string DecorativeMark =
        """<a:ext xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext>""";

    private readonly List<(string Name, ReadOnlyMemory<byte> Content)> files = [];
    private uint drawings;

    /// <summary>The pictures' files, each with its name among the parts; a part's id is its name.</summary>
    public IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> Files => files;

    public IEnumerable<OpenXmlElement> Write(Block.Image image)
    {
        var words = CleanText.OnOneLine(image.Alternative);
        if (Draw(image.File, image.Share, words) is { } drawing)
            return [ParagraphWriter.Of(StyleSheet.Normal, [new WordRun(drawing)])];

        return words.Length > 0 ? [ParagraphWriter.Of("CallOut", image.Alternative)] : [];
    }

    public IEnumerable<OpenXmlElement> Write(Block.Ornament ornament) =>
        Draw(ornament.File, ornament.Share, "") is { } drawing ? [ParagraphWriter.Of(StyleSheet.Normal, [new WordRun(drawing)])] : [];

    private Drawing? Draw(ReadOnlyMemory<byte> file, double share, string words)
    {
        if (ImageReader.Read(file, EnoughPixels, out _) is not { } raster)
            return null;

        var (width, height) = SizeOf(file, raster, share);
        var properties = new DocProperties { Id = ++drawings, Name = "Picture " + drawings.ToString(CultureInfo.InvariantCulture), Description = words };
        if (words.Length == 0)
            properties.AppendChild(new NonVisualDrawingPropertiesExtensionList(new NonVisualDrawingPropertiesExtension(DecorativeMark)));

        return new Drawing(new Inline(
            new Extent { Cx = width, Cy = height }, properties, new Graphic(new GraphicData(PictureOf(IdOf(PictureBytes.Of(file, raster)), raster.Turn, width, height)) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        });
    }

    private static Pic.Picture PictureOf(string id, Turn turn, long width, long height)
    {
        // The box is that of the stored picture, which Word then turns: by quarters; what a mirror did stays as stored.
        var rotation = turn.Orientation switch { 3 => 180 * 60000, 6 => 90 * 60000, 8 => 270 * 60000, _ => 0 };
        var extents = turn.IsSideways && rotation != 0 ? new Extents { Cx = height, Cy = width } : new Extents { Cx = width, Cy = height };
        var transform = new Transform2D(new Offset { X = 0, Y = 0 }, extents);
        if (rotation != 0)
            transform.Rotation = rotation;

        return new(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = 0U, Name = id }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new Blip { Embed = id }, new Stretch(new FillRectangle())),
            new Pic.ShapeProperties(transform, new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
    }

    private string IdOf(ReadOnlyMemory<byte> file)
    {
        var known = files.FindIndex(one => one.Content.Span.SequenceEqual(file.Span));
        if (known < 0)
        {
            known = files.Count;
            files.Add((string.Create(CultureInfo.InvariantCulture, $"picture{known + 1}.{(file.Span.StartsWith(PngFile.Signature) ? "png" : "jpeg")}"), file));
        }

        return System.IO.Path.GetFileNameWithoutExtension(files[known].Name);
    }

    private (long Width, long Height) SizeOf(ReadOnlyMemory<byte> file, Raster raster, double share)
    {
        var room = (landscape ? AcrossOnItsSide : Across) * PerPoint * (share is > 0 and <= 1 ? share : 1);
        // The width that the file has, not the one that reading it scaled it down to.
        var pixels = PngFile.Read(file, out _)?.Width ?? raster.Width;
        var width = Math.Max(1, Math.Min(room, (double)pixels * PerPixel));
        var height = width * raster.Height / raster.Width;
        var tallest = (landscape ? TallestOnItsSide : Tallest) * PerPoint;
        return height <= tallest ? ((long)width, Math.Max(1, (long)height)) : (Math.Max(1, (long)(width * tallest / height)), (long)tallest);
    }
}
