namespace SenHub.Printing.Pdf;

/// <summary>The links of a document: annotations over text, each an object of its structure element (ISO 32000-1, 12.5.6.5 and 14.7.4.3; PDF/UA-1, 7.18.5).</summary>
internal sealed class LinkBook(PdfFile file)
{
    private readonly List<PlacedLink> links = [];

    /// <summary>A link over a box on a page; its object number.</summary>
    /// <param name="box">Left, bottom, right and top, in points from the page's lower left corner.</param>
    public int Add(Target target, Element element, int page, (double Left, double Bottom, double Right, double Top) box)
    {
        links.Add(new PlacedLink(file.Reserve(), target, element, page, box));
        return links[^1].Id;
    }

    public int Count => links.Count;

    /// <summary>The elements that own the links, in order.</summary>
    public IEnumerable<Element> Owners => links.Select(link => link.Owner);

    /// <summary>Writes the annotations.</summary>
    /// <param name="firstKey">Of the first in the tree that leads from content to elements.</param>
    public void Write(IReadOnlyList<int> pages, IReadOnlyList<Bookmark> headings, int firstKey)
    {
        foreach (var link in links)
        {
            var body = new PdfBytes().Add("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/StructParent "u8).Number(firstKey++);
            body.Add("/Rect["u8).Number(link.Box.Left).Add(' ').Number(link.Box.Bottom).Add(' ').Number(link.Box.Right).Add(' ').Number(link.Box.Top);
            body.Add("]/Contents"u8).Text(link.Target.Description);
            if (link.Target.Address is { } address)
                body.Add("/A<</S/URI/URI"u8).Text(address).Add(">>"u8);
            else
                body.Add("/Dest["u8).Reference(pages[headings[link.Target.Heading].Page]).Add("/XYZ null "u8).Number(headings[link.Target.Heading].Top).Add(" null]"u8);

            file.Put(link.Id, body.Add(">>"u8));
        }
    }

    /// <summary>Writes a page's list of annotations into its dictionary; nothing without any.</summary>
    public void WriteListOf(int page, PdfBytes to)
    {
        var isFirst = true;
        foreach (var link in links)
        {
            if (link.Page != page)
                continue;

            to.Add(isFirst ? "/Annots["u8 : " "u8).Reference(link.Id);
            isFirst = false;
        }

        if (!isFirst)
            to.Add(']');
    }

    private sealed record PlacedLink(int Id, Target Target, Element Owner, int Page, (double Left, double Bottom, double Right, double Top) Box);
}
