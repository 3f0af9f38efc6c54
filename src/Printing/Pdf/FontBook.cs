using System.Globalization;
using SenHub.Printing.Fonts;
using SenHub.Printing.Pdf.Images;

namespace SenHub.Printing.Pdf;

/// <summary>The fonts of one document, in the order of their first use.</summary>
internal sealed class FontBook
{
    private readonly List<EmbeddedFont> fonts = [];

    public EmbeddedFont this[FontFace face]
    {
        get
        {
            foreach (var font in fonts)
            {
                if (font.Face == face)
                    return font;
            }

            fonts.Add(new EmbeddedFont(face, "F" + fonts.Count.ToString(CultureInfo.InvariantCulture)));
            return fonts[^1];
        }
    }

    /// <summary>Writes the fonts; the resource dictionary that names them and the images.</summary>
    public int Write(PdfFile file, ImageBook images)
    {
        var resources = new PdfBytes().Add("<</Font<<"u8);
        foreach (var font in fonts)
            resources.Add('/').Add(font.Name).Add(' ').Reference(FontWriter.Write(file, font));

        images.Write(resources.Add(">>"u8));
        return file.Put(resources.Add(">>"u8));
    }
}
