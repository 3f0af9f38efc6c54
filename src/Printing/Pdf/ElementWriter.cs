namespace SenHub.Printing.Pdf;

/// <summary>Writes a structure element's dictionary (ISO 32000-1, 14.7.2 and 14.8.5).</summary>
internal static class ElementWriter
{
    public static void Write(PdfBytes to, Element element, int parent, IReadOnlyList<int> pages)
    {
        to.Add("<</Type/StructElem/S/"u8).Add(element.Tag).Add("/P "u8).Reference(parent);
        if (element.Remarks?.Alternative is { } alternative)
            to.Add("/Alt"u8).Text(alternative);

        if (element.Remarks?.ActualText is { } actual)
            to.Add("/ActualText"u8).Text(actual);

        if (element.Language is { } language)
            to.Add("/Lang"u8).Text(language);

        WriteAttributes(to, element);
        WriteKids(to, element, pages);
        to.Add(">>"u8);
    }

    private static void WriteAttributes(PdfBytes to, Element element)
    {
        if (element.Scope is not null || element.Span is ( > 1, _) or (_, > 1))
            WriteCell(to, element);
        else if (element.Remarks?.Summary is { Length: > 0 } summary)
            to.Add("/A<</O/Table/Summary"u8).Text(summary).Add(">>"u8);
        else if (element.Remarks?.Numbering is { } numbering)
            to.Add("/A<</O/List/ListNumbering/"u8).Add(numbering).Add(">>"u8);
        else if (element.Remarks?.Box is { } box)
            WriteBox(to, box);
    }

    private static void WriteCell(PdfBytes to, Element cell)
    {
        to.Add("/A<</O/Table"u8);
        if (cell.Scope is { } scope)
            to.Add("/Scope/"u8).Add(scope);

        if (cell.Span.Columns > 1)
            to.Add("/ColSpan "u8).Number(cell.Span.Columns);

        if (cell.Span.Rows > 1)
            to.Add("/RowSpan "u8).Number(cell.Span.Rows);

        to.Add(">>"u8);
    }

    private static void WriteBox(PdfBytes to, FigureBox box)
    {
        to.Add("/A<</O/Layout/Placement/Block/BBox["u8).Number(box.Left).Add(' ').Number(box.Bottom);
        to.Add(' ').Number(box.Right).Add(' ').Number(box.Top).Add("]>>"u8);
    }

    private static void WriteKids(PdfBytes to, Element element, IReadOnlyList<int> pages)
    {
        if (element.Kids == 0)
            return;

        var page = FirstPage(element);
        if (page is { } first)
            to.Add("/Pg "u8).Reference(pages[first]);

        to.Add("/K["u8);
        for (var at = 0; at < element.Kids; at++)
        {
            var kid = element.Kid(at);
            if (kid.Element is { } child)
                to.Reference(child.Id);
            else if (kid.Object != 0)
                to.Add("<</Type/OBJR/Pg "u8).Reference(pages[kid.Page]).Add("/Obj "u8).Reference(kid.Object).Add(">>"u8);
            else if (kid.Page == page)
                to.Number(kid.Mark);
            else
                to.Add("<</Type/MCR/Pg "u8).Reference(pages[kid.Page]).Add("/MCID "u8).Number(kid.Mark).Add(">>"u8);

            to.Add(' ');
        }

        to.Add(']');
    }

    // The page of the first content of its own; null where it has only elements.
    private static int? FirstPage(Element element)
    {
        for (var at = 0; at < element.Kids; at++)
        {
            if (element.Kid(at) is { Element: null } content)
                return content.Page;
        }

        return null;
    }
}
