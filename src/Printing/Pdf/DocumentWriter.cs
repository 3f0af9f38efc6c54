using System.Globalization;

namespace SenHub.Printing.Pdf;

/// <summary>Writes what holds the pages together: page objects, structure, fonts, outline, metadata and catalogue.</summary>
internal sealed class DocumentWriter(PdfFile file, Canvas canvas)
{
    /// <summary>What the catalogue of a locked file says of its cipher.</summary>
    public static ReadOnlySpan<byte> LockedExtension => "/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>"u8;

    /// <param name="carries">Data and files to attach.</param>
    public byte[] Write(Metadata metadata, IMargins margins, PdfOptions carries)
    {
        var count = canvas.Contents.Count;
        var pages = canvas.Contents.Select(_ => file.Reserve()).ToArray();
        var frames = Enumerable.Range(0, count).GroupBy(page => margins.KeyOf(canvas, page)).ToDictionary(same => same.Key, same => canvas.PutArtifact(same.First(), () => margins.DrawFixed(canvas, same.First())));
        var numbers = Enumerable.Range(0, count).Select(page => canvas.PutArtifact(page, () => margins.DrawNumber(canvas, page, count))).ToArray();
        int resources = canvas.Fonts.Write(file, canvas.Images), tree = file.Reserve();
        for (var i = 0; i < count; i++)
            file.Put(pages[i], Page(i, tree, resources, frames[margins.KeyOf(canvas, i)], numbers[i]));

        canvas.Links.Write(pages, canvas.Bookmarks, count);
        file.Put(tree, PageTree(pages));
        var catalog = file.Put(Catalog(metadata, tree, canvas.Structure.Write(pages, canvas.Links), OutlineTree.Write(file, canvas.Bookmarks, pages), carries));
        return file.Finish(catalog, file.Put(Information(metadata)));
    }

    private PdfBytes Page(int page, int tree, int resources, int frame, int number)
    {
        var body = new PdfBytes().Add("<</Type/Page/Parent "u8).Reference(tree).Add("/Resources "u8).Reference(resources);
        body.Add("/MediaBox[0 0 "u8).Number(canvas.Sizes[page].Width).Add(' ').Number(canvas.Sizes[page].Height).Add("]/Tabs/S/StructParents "u8).Number(page);
        body.Add("/Contents["u8).Reference(canvas.Contents[page]).Add(' ').Reference(frame).Add(' ').Reference(number);
        canvas.Links.WriteListOf(page, body.Add(']'));
        return body.Add(">>"u8);
    }

    private static PdfBytes PageTree(int[] pages)
    {
        var body = new PdfBytes().Add("<</Type/Pages/Count "u8).Number(pages.Length).Add("/Kids["u8);
        foreach (var page in pages)
            body.Reference(page).Add(' ');

        return body.Add("]>>"u8);
    }

    private PdfBytes Catalog(Metadata metadata, int tree, int structure, int outline, PdfOptions carries)
    {
        var xmp = file.PutStream("/Type/Metadata/Subtype/XML", XmpPacket.Write(metadata), deflate: false);
        var profile = file.PutStream("/N 3/Filter/FlateDecode", IccProfile.Deflated, deflate: false);
        var body = new PdfBytes().Add("<</Type/Catalog/Pages "u8).Reference(tree).Add("/Lang"u8).Text(metadata.Language);
        body.Add("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure);
        body.Add("/ViewerPreferences<</DisplayDocTitle true>>/Metadata "u8).Reference(xmp);
        body.Add("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"u8);
        body.Add("/Info(sRGB IEC61966-2.1)/DestOutputProfile "u8).Reference(profile).Add(">>]"u8);
        // Whoever opens a file for what is in it sees the list of that at once.
        if (carries.Files.Count > 0)
            body.Add("/PageMode/UseAttachments"u8);
        else if (outline != 0)
            body.Add("/PageMode/UseOutlines"u8);

        if (outline != 0)
            body.Add("/Outlines "u8).Reference(outline);

        // The cipher is of PDF 2.0, which PDF/UA-1 does not lean on: an extension of 1.7 (ISO 32000-1, annex E).
        if (metadata.Profile == PdfProfile.Locked)
            body.Add(LockedExtension);

        AttachmentWriter.Write(file, body, carries.Twin, carries.Files, metadata.Day);
        return body.Add(">>"u8);
    }

    private static PdfBytes Information(Metadata metadata)
    {
        var day = metadata.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var body = new PdfBytes().Add("<</Title"u8).Text(metadata.Title).Add("/Author"u8).Text(metadata.Author);
        body.Add("/Producer"u8).Text(Metadata.Producer);
        return body.Add($"/CreationDate(D:{day}000000Z)/ModDate(D:{day}000000Z)>>");
    }
}
