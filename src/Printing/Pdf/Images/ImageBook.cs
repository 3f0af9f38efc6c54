using System.Globalization;

namespace SenHub.Printing.Pdf.Images;

/// <summary>The images of one document, each in the file once.</summary>
internal sealed class ImageBook(PdfFile file)
{
    private readonly List<(Raster Image, int Id)> images = [];

    /// <summary>The image's name among the pages' resources; it is written on first use.</summary>
    public string NameOf(Raster image)
    {
        var at = images.FindIndex(known => ReferenceEquals(known.Image, image));
        if (at < 0)
        {
            at = images.Count;
            images.Add((image, Put(image)));
        }

        return "I" + at.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the entry of the resource dictionary that names them; nothing without images.</summary>
    public void Write(PdfBytes resources)
    {
        if (images.Count == 0)
            return;

        resources.Add("/XObject<<"u8);
        foreach (var (image, id) in images)
            resources.Add('/').Add(NameOf(image)).Add(' ').Reference(id);

        resources.Add(">>"u8);
    }

    private int Put(Raster image)
    {
        var mask = image.Mask is null ? "" : string.Create(CultureInfo.InvariantCulture, $"/SMask {Put(image.Mask)} 0 R");
        return file.PutStream(image.Dictionary + mask, image.Data.Span, deflate: false);
    }
}
